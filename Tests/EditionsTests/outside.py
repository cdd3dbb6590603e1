"""What an outsider does with results: reads every byte of them, and holds two editions against each other.

    outside.py rename STUDY COPY                 a copy of a study whose people have other names
    outside.py names STUDY                       the names, addresses and titles of a study, as JSON
    outside.py texts FOLDER WORDS                the files of FOLDER in which WORDS (a JSON list) occur, as JSON
    outside.py same IDENTIFIED PSEUDONYMOUS TABLE   differences between two study.json but for the codes
    outside.py code KEY SCOPE ID                 the digits of a code, computed anew
"""

import base64
import csv
import hashlib
import hmac
import html
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
import zlib

import yaml

CONSONANTS = "bcdfghjklmnpqrstvwxz"


def cipher(text):
    """Every ASCII consonant is the next one: lengths, vowels, diacritics and likenesses stay as they are."""

    def letter(c):
        place = CONSONANTS.find(c.lower())
        if place < 0:
            return c
        other = CONSONANTS[(place + 1) % len(CONSONANTS)]
        return other.upper() if c.isupper() else other

    return "".join(map(letter, text))


def read(path):
    data = open(path, "rb").read()
    for encoding in ["utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "cp1252"]:
        try:
            return data.decode(encoding), encoding, data[:2]
        except UnicodeDecodeError:
            pass
    raise ValueError(path)


def write(path, text, encoding, mark):
    if encoding == "utf-16":
        text = text.lstrip("\ufeff")
        data = mark + text.encode("utf-16-le" if mark == b"\xff\xfe" else "utf-16-be")
    else:
        data = text.encode(encoding)
    open(path, "wb").write(data)


def files_of(mapping):
    for network in mapping["networks"]:
        for key in ["roster", "responses"]:
            entry = network[key]
            if isinstance(entry, str):
                yield key, network, entry
            else:
                yield key, network, entry["file"]
                if "codebook" in entry:
                    yield "codebook", network, entry["codebook"]


def people(folder, mapping):
    """Name, e-mail and id of everybody on any roster, by network."""
    for key, network, path in files_of(mapping):
        if key != "roster":
            continue
        columns = dict(mapping.get("roster", {}).get("columns", {}))
        if isinstance(network["roster"], dict):
            columns.update(network["roster"].get("columns", {}))
        text, _, _ = read(os.path.join(folder, path))
        text = text.lstrip("\ufeff")
        first = text.splitlines()[0]
        delimiter = max(";\t,", key=first.count)
        for row in csv.DictReader(io.StringIO(text), delimiter=delimiter):
            yield network, row[columns["name"]].strip(), (row.get(columns.get("email", "")) or "").strip(), (
                row.get(columns.get("id", "")) or ""
            ).strip()


def mapping_of(path):
    return yaml.safe_load(open(path, encoding="utf-8"))


def rename(study, copy):
    folder = os.path.dirname(study)
    shutil.copytree(folder, copy, dirs_exist_ok=True)
    subprocess.run(["chmod", "-R", "u+w", copy], check=True)
    mapping = mapping_of(study)
    words = set()
    for _, name, email, _ in people(folder, mapping):
        words |= set(re.findall(r"\w+", name))
    words |= {w.capitalize() for w in words} | {w.upper() for w in words}

    def segment(match):
        text = match.group(0)
        own = re.findall(r"\w+", text)
        known = [w for w in own if w in words]
        if len(own) <= 7 and known and (len(known) == len(own) or any(len(w) > 2 for w in known)):
            return cipher(text)
        return re.sub(r"\w+", lambda m: cipher(m.group(0)) if m.group(0) in words and len(m.group(0)) > 2 else m.group(0), text)

    def names(text):
        text = re.sub(r"[\w.+-]+(?=@)", lambda m: cipher(m.group(0)), text)
        return re.sub(r"(?<![\w.+-])[^\W\d_][\w ,.'()\-]*(?!@)", segment, text)

    for path in sorted({path for _, _, path in files_of(mapping)}):
        full = os.path.join(copy, path)
        text, encoding, mark = read(full)
        # Addresses are done once; what is left of them must not be done again.
        parts = re.split(r"([\w.+-]+@[\w.-]+)", text)
        text = "".join(names(part) if "@" not in part else cipher(part.split("@")[0]) + "@" + part.split("@")[1] for part in parts)
        write(full, text, encoding, mark)
    full = os.path.join(copy, os.path.basename(study))
    text = open(full, encoding="utf-8").read()
    text = re.sub(r'^(\s*)"([^"]+)": "', lambda m: f'{m[1]}"{names(m[2])}": "', text, flags=re.M)
    open(full, "w", encoding="utf-8").write(text)


def list_names(study):
    folder = os.path.dirname(study)
    mapping = mapping_of(study)
    found = {"whole": set(), "parts": set(), "places": set()}
    for network in mapping["networks"]:
        # A title may stand in several languages.
        title = network["title"]
        found["places"] |= {network["id"], *(title.values() if isinstance(title, dict) else [title])}
    for _, _, path in files_of(mapping):
        found["places"].add(path)
    found["places"] |= {folder, os.path.basename(study)}
    for _, name, email, id in people(folder, mapping):
        found["whole"] |= {name, " ".join(reversed([p.strip() for p in name.split(",")]))}
        if email:
            found["whole"] |= {email, email.split("@")[0]}
        if "@" in id:
            found["whole"].add(id)
        found["parts"] |= {p for p in re.findall(r"[^\W\d_]+", name) if len(p) > 2}
        found["parts"] |= {p for p in re.findall(r"[^\W\d_]+", email.split("@")[0]) if len(p) > 2}
    return {key: sorted(value) for key, value in found.items()}


def without_packed(data):
    """The bytes of a file but for what is packed in it, which is read unpacked."""
    if data[:4] == b"PK\x03\x04":
        rest, place = [], 0
        for member in sorted(zipfile.ZipFile(io.BytesIO(data)).infolist(), key=lambda m: m.header_offset):
            lengths = data[member.header_offset + 26 : member.header_offset + 30]
            body = member.header_offset + 30 + int.from_bytes(lengths[:2], "little") + int.from_bytes(lengths[2:], "little")
            rest.append(data[place:body])
            place = body + member.compress_size
        return b"".join(rest) + data[place:]
    if data[:5] == b"%PDF-":
        return re.sub(
            rb"(stream\r?\n)(.*?)(\r?\nendstream)", lambda m: m[1] + m[3] if is_packed(m[2]) else m[0], data, flags=re.S)
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        rest, place = [data[:8]], 8
        while place < len(data):
            end = place + 12 + int.from_bytes(data[place : place + 4], "big")
            rest.append(data[place : place + 8] if data[place + 4 : place + 8] == b"IDAT" else data[place:end])
            place = end
        return b"".join(rest)
    return data


def is_packed(data):
    """Whether all of it is, so that nothing can stand behind what is unpacked."""
    unpacking = zlib.decompressobj()
    try:
        unpacking.decompress(data)
    except zlib.error:
        return False
    return unpacking.eof and not unpacking.unused_data


def texts(path, data):
    """Everything that can be read out of a file, each layer unpacked."""
    yield path, without_packed(data)
    if data[:4] == b"PK\x03\x04":
        archive = zipfile.ZipFile(io.BytesIO(data))
        yield path + " (archive)", " ".join(
            [archive.comment.decode("latin-1")] + [m.filename + m.extra.decode("latin-1") + m.comment.decode("latin-1") for m in archive.infolist()]
        ).encode()
        for member in archive.infolist():
            yield from texts(f"{path}!{member.filename}", archive.read(member))
    elif data[:5] == b"%PDF-":
        for number, stream in enumerate(re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.S)):
            try:
                yield f"{path}#stream {number}", zlib.decompress(stream)
            except zlib.error:
                pass
        shown = subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, capture_output=True, check=True)
        yield path + "#text", shown.stdout
        told = subprocess.run(["pdfinfo", "-"], input=data, capture_output=True, check=True)
        yield path + "#info", told.stdout
    elif data[:8] == b"\x89PNG\r\n\x1a\n":
        place = 8
        while place < len(data):
            size, kind = int.from_bytes(data[place : place + 4], "big"), data[place + 4 : place + 8]
            # The picture itself is drawn from the SVG; all other chunks are words about it.
            if kind not in (b"IDAT", b"IHDR", b"PLTE", b"IEND", b"tRNS", b"pHYs", b"sRGB", b"gAMA", b"bKGD", b"sBIT", b"cHRM", b"tIME"):
                body = data[place + 8 : place + 8 + size]
                yield f"{path}#{kind.decode()}", body
                try:
                    yield f"{path}#{kind.decode()} unpacked", zlib.decompress(body.split(b"\0", 2)[-1])
                except zlib.error:
                    pass
            place += size + 12
    elif path.split("!")[-1].rsplit(".", 1)[-1] in ("html", "svg", "xml", "rels", "graphml", "gexf", "vml"):
        text = data.decode("utf-8")
        yield path + "#unescaped", html.unescape(text).encode()
        for number, packed in enumerate(re.findall(r"data:[^;,\"]*;base64,([A-Za-z0-9+/=]+)", text)):
            yield from texts(f"{path}#data {number}", base64.b64decode(packed))
    elif path.endswith(".sav"):
        import pyreadstat  # which takes longer to load than all else here

        # Texts lie in it in pieces of eight bytes, with marks between them.
        with tempfile.NamedTemporaryFile(suffix=".sav") as file:
            file.write(data)
            file.flush()
            frame, about = pyreadstat.read_sav(file.name, user_missing=True)
        told = [about.file_label, about.column_names_to_labels, about.variable_value_labels, about.notes, frame.to_dict("list")]
        yield path + "#cells", json.dumps(told, ensure_ascii=False, default=str).encode()
    elif path.endswith(".json"):
        yield path + "#unescaped", json.dumps(json.loads(data), ensure_ascii=False).encode()


def everything(folder):
    for root, folders, files in os.walk(folder):
        for name in folders + files:
            relative = os.path.relpath(os.path.join(root, name), folder)
            yield relative + " (name)", relative.encode()
        for name in files:
            path = os.path.join(root, name)
            yield from texts(os.path.relpath(path, folder), open(path, "rb").read())


def plain(text):
    return unicodedata.normalize("NFC", text).lower()


def readings(data):
    """The text that some bytes are; bytes that are no text in every encoding that a name may be written in."""
    try:
        if b"\0" not in data:
            return [plain(data.decode("utf-8"))]
    except UnicodeDecodeError:
        pass
    return [plain(data.decode(encoding, "ignore")) for encoding in ("utf-8", "utf-16-le", "cp1252")]


def find(folder, words):
    # Only what is told of as text is searched for short words: three letters occur in any packed bytes.
    wanted = {plain(w): re.findall(r"\w+", plain(w)) for w in words if w}
    hits = {}
    for path, data in everything(folder):
        raw = data[:4] in (b"PK\x03\x04", b"\x89PNG") or data[:5] == b"%PDF-" or "#stream" in path
        for text in readings(data):
            # A word can only be where each of its parts is inside a word of the text: those are far fewer than it has letters.
            inside = "\n".join(set(re.findall(r"\w+", text)))
            for word, parts in wanted.items():
                if raw and len(word) < 5:
                    continue
                if all(part in inside for part in parts) and word in text:
                    hits.setdefault(word, set()).add(path)
    return {word: sorted(paths)[:5] for word, paths in sorted(hits.items())}


# Two editions against each other


def partition(actors, key, measure):
    groups = {}
    for actor, measures in actors.items():
        value = measures.get(key, {}).get(measure)
        if value is not None:
            groups.setdefault(value, set()).add(actor)
    return sorted(map(sorted, groups.values()))


def close(a, b):
    return a == b or (isinstance(a, (int, float)) and isinstance(b, (int, float)) and abs(a - b) <= 1e-9 * max(1, abs(a), abs(b)))


def differences(one, other, path=""):
    """Values that are not the same; lists of records are compared without their order where they are about persons."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted(set(one) | set(other)):
            if key not in one or key not in other:
                yield f"{path}/{key} only on one side"
            else:
                yield from differences(one[key], other[key], f"{path}/{key}")
    elif isinstance(one, list) and isinstance(other, list):
        if len(one) != len(other):
            yield f"{path}: {len(one)} and {len(other)} entries"
        else:
            for number, (a, b) in enumerate(zip(one, other)):
                yield from differences(a, b, f"{path}[{number}]")
    elif not close(one, other):
        yield f"{path}: {one!r} and {other!r}"


NUMBERED = ("component", "community")
PERSONS = ("actor", "actors", "persons", "mutual", "toBodyOnly", "fromBodyOnly", "withContact", "withoutContact")


def same(identified, pseudonymous, table):
    one, other = (json.load(open(p, encoding="utf-8")) for p in (identified, pseudonymous))
    code = {}
    for row in csv.DictReader(open(table, encoding="utf-8-sig", newline="")):
        code[row["network"], row["id"]] = row["code"]
    problems = []
    if len(one["networks"]) != len(other["networks"]):
        return ["networks"]
    for a, b in zip(one["networks"], other["networks"]):
        network = a["id"]

        def coded(value, own, key=None):
            """One side with codes in place of ids; lists of persons in the order of codes."""
            if isinstance(value, dict):
                return {k: coded(v, own, "persons" if key == "personsByKind" else k) for k, v in value.items()}
            if isinstance(value, list):
                values = [coded(v, own, key) for v in value]
                return sorted(values) if key in PERSONS and all(isinstance(v, str) for v in values) else values
            return code[network, value] if own and isinstance(value, str) and key in PERSONS else value

        problems += differences(a["response"], b["response"], f"{network}/response")
        people = {}
        for side, document, ids in ((0, a, lambda i: code[network, i]), (1, b, lambda i: i)):
            people[side] = {ids(actor["id"]): actor for actor in document["actors"]}
        if set(people[0]) != set(people[1]):
            problems.append(f"{network}: other persons")
            continue
        if [actor["id"] for actor in b["actors"]] != sorted(people[1]):
            problems.append(f"{network}: not in the order of codes")
        for id, actor in people[0].items():
            twin = people[1][id]
            if actor["status"] != twin["status"]:
                problems.append(f"{network}/{id}: status")
            for level in actor["measures"]:
                strip = lambda m: {k: v for k, v in m.items() if k not in NUMBERED}
                problems += differences(strip(actor["measures"][level]), strip(twin["measures"][level]), f"{network}/{id}/{level}")
        for level in next(iter(people[0].values()))["measures"]:
            for measure in NUMBERED:
                groups = [partition({i: x["measures"] for i, x in people[s].items()}, level, measure) for s in (0, 1)]
                if groups[0] != groups[1]:
                    problems.append(f"{network}/{level}/{measure}: other groups")
        left, right = coded(a, True), coded(b, False)
        for side in (left, right):
            # Parts of equal size may stand in another order.
            for relation in side["relations"]:
                for level in relation["levels"]:
                    level.get("componentForms", []).sort(key=lambda part: (-len(part["persons"]), part["persons"]))
        for key in ("relations", "affiliations", "groups"):
            problems += differences(left.get(key), right.get(key), f"{network}/{key}")

        def told(document):
            return sorted(
                json.dumps([o["kind"], o.get("relation"), o.get("level"), o["actors"], o["groups"], o["bodies"]])
                for o in document["observations"]
            )
        if told(left) != told(right):
            problems.append(f"{network}: other observations")

        def found(document, own, ids):
            return sorted(
                json.dumps([f["severity"], f["code"], sorted(ids(i) for i in f["actors"]), f["count"]])
                for f in document["findings"]
                if f.get("network") == own and f["code"] not in ("name-in-text", "attribute-coarsened", "codes-not-stable", "singled-out")
            )
        if found(one, a["id"], lambda i: code.get((network, i), i)) != found(other, b["id"], lambda i: i):
            problems.append(f"{network}: other findings")
        ledgers = [[(l["relation"], l["step"], l.get("reason"), l["count"]) for l in d["ledger"] if l["network"] == n["id"]] for d, n in ((one, a), (other, b))]
        if ledgers[0] != ledgers[1]:
            problems.append(f"{network}: another ledger")
    aliases = {a["id"]: b["id"] for a, b in zip(one["networks"], other["networks"])}

    def numbers(value):
        if isinstance(value, dict):
            return {aliases.get(k, k): numbers(v) for k, v in value.items() if k not in ("message", "title", "statement")}
        if isinstance(value, list):
            return [numbers(v) for v in value]
        return aliases.get(value, value) if isinstance(value, str) else value

    problems += differences(numbers(one.get("comparison")), numbers(other.get("comparison")), "comparison")
    return problems


SYMBOLS = "23456789BCDFGHJKMNPQRSTVWXZ"


def code_of(key, scope, id, length=8):
    message = f"brobygger/1/person\n{scope}\n{id}".encode()
    number = int.from_bytes(hmac.new(bytes.fromhex(key), message, hashlib.sha256).digest(), "big")
    code = "P"
    for _ in range(length):
        number, rest = divmod(number, len(SYMBOLS))
        code += SYMBOLS[rest]
    return code


if __name__ == "__main__":
    command, arguments = sys.argv[1], sys.argv[2:]
    if command == "rename":
        rename(*arguments)
    elif command == "names":
        print(json.dumps(list_names(*arguments)))
    elif command == "texts":
        print(json.dumps(find(arguments[0], json.load(open(arguments[1])))))
    elif command == "same":
        print("\n".join(same(*arguments)))
    elif command == "code":
        print(code_of(*arguments))
