"""Prints the ties of a GraphML file as `inputs.py` counts what it draws: how many, and the digest of who named whom how often.

    ties.py FILE

A person's number is `roster_id`, as the program writes it, or the node's `name` or id, as the scripts do; weight 3 is the strongest of three levels.
"""
import hashlib
import json
import sys
import xml.etree.ElementTree as ElementTree

SPACE = "{http://graphml.graphdrawing.org/xmlns}"


def ties(path):
    keys, numbers, found = {}, {}, []
    for _, element in ElementTree.iterparse(path):
        tag = element.tag.removeprefix(SPACE)
        if tag == "key":
            keys[element.get("id")] = element.get("attr.name")
        elif tag in ("node", "edge"):
            data = {keys[d.get("key")]: d.text for d in element.iter(SPACE + "data")}
            if tag == "node":
                candidates = (data.get("roster_id"), data.get("name"), element.get("id"))
                numbers[element.get("id")] = int(next(text for text in candidates if text and text.isdigit()))
            else:
                level = 3 - int(float(data["weight"]))
                found.append((numbers[element.get("source")], numbers[element.get("target")], level))
            element.clear()
    return sorted(found)


if __name__ == "__main__":
    digest = hashlib.sha256()
    found = ties(sys.argv[1])
    for tie in found:
        digest.update(b"%d %d %d\n" % tie)
    print(json.dumps({"ties": len(found), "digest": digest.hexdigest()}))
