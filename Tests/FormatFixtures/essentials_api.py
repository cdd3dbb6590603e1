"""The integration API's answer to GetResponses, and its answer to GetQuestQuestions.

What the questionnaire's answers look like in `Answer` is only known in part: OrderNo is taken to be the row of a matrix. Each
ticked option of a multiple choice is an `Answer` of its own, with OrderNo the option's number, or 1 throughout.
"""
from xml.sax.saxutils import escape

import model

NAMESPACE = "https://integration.questback.com/2011/03"
IDS = {"political": 88324679, "help": 88324680, "contact": 88324682, "function": 88324683, "tenure": 88324685,
       "comment": 88324686}


def questions(study):
    """(key, number, text, type, alternatives) each."""
    return [
        ("political", 3, model.POLITICAL, "MatrixMultiple", [text for _, text, _ in model.KINDS]),
        ("help", 4, model.HELP, "MultipleChoice", study.options),
        ("contact", 6, model.CONTACT, "MatrixSingle", [text for _, text in model.FREQUENCY] + [model.SELDOM]),
        ("function", 7, model.FUNCTION, "MultipleChoice", [text for _, text in model.FUNCTIONS]),
        ("tenure", 9, model.TENURE, "SingleChoice", [text for _, text in model.TENURES]),
        ("comment", 10, model.COMMENT, "Text", []),
    ]


def answers(row):
    """(question, OrderNo, number of the alternative from 1, or a text) each; what was not answered is not there."""
    for body, kind in sorted(row.political):
        yield "political", body + 1, kind + 1
    for option in sorted(row.help):
        yield "help", option + 1, option + 1
    for k, cell in enumerate(row.contact, 1):
        if cell is not None:
            yield "contact", k, cell + 1
    if row.rest:
        for function in sorted(row.rest.functions):
            yield "function", function + 1, row.rest.other_task if function == model.OTHER else function + 1
        yield "tenure", 1, row.rest.tenure + 1
        if row.rest.comment:
            yield "comment", 1, row.rest.comment


def responses_xml(study, tag, values, options_have_numbers=True):
    """values: "text" for the alternatives' texts, "id" for their ids."""
    alternatives = {key: texts for key, _, _, _, texts in questions(study)}
    out = [f"<{tag('Responses')}>"]
    shown = [r for r in study.responses if not r.is_test]
    for k, row in enumerate(shown, 1):
        # A date that is not set is the first day there is.
        completed = "0001-01-01T00:00:00" if row.rest is None else row.finished.isoformat()
        out += [f"<{tag('Response')}>", element(tag, "RespondentId", 500 + k), element(tag, "ResponseId", 9000 + k),
                element(tag, "Email", row.email), element(tag, "Start", row.begun.isoformat()),
                element(tag, "Completed", completed), element(tag, "Anonymous", "false"), f"<{tag('Answers')}>"]
        for key, order, value in answers(row):
            if key in ("help", "function") and not options_have_numbers:
                # What was typed beside an option could not be told from another option.
                order, value = 1, order
            if isinstance(value, int) and values == "text":
                value = alternatives[key][value - 1]
            out.append(f"<{tag('Answer')}>" + element(tag, "QuestionId", IDS[key]) + element(tag, "OrderNo", order)
                       + element(tag, "Value", value) + element(tag, "AnswerType", "Text") + f"</{tag('Answer')}>")
        out += [f"</{tag('Answers')}>", f"</{tag('Response')}>"]
    return out + [f"</{tag('Responses')}>"]


def questions_xml(study, tag):
    out = [f"<{tag('GetQuestQuestionsResult')}>"]
    for key, number, text, kind, alternatives in questions(study):
        out += [f"<{tag('QuestQuestion')}>", element(tag, "QuestionNumber", number),
                element(tag, "QuestionId", IDS[key]), f"<{tag('QuestionTitle')}>", f"<{tag('QuestionTitle')}>",
                element(tag, "LanguageId", 2989) + element(tag, "Title", text), f"</{tag('QuestionTitle')}>",
                f"</{tag('QuestionTitle')}>", element(tag, "QuestionType", kind), element(tag, "IsVisible", "true"),
                f"<{tag('Alternatives')}>"]
        for k, alternative in enumerate(alternatives, 1):
            out.append(f"<{tag('Alternatives')}>" + element(tag, "AlternativeId", k)
                       + element(tag, "Title", alternative) + f"</{tag('Alternatives')}>")
        out += [f"</{tag('Alternatives')}>", f"</{tag('QuestQuestion')}>"]
    return out + [f"</{tag('GetQuestQuestionsResult')}>"]


def element(tag, name, value):
    return f"<{tag(name)}>{escape(str(value))}</{tag(name)}>"


def default(name):
    return name


def prefixed(name):
    return "q:" + name


def write(path, lines):
    path.write_bytes(("\n".join(['<?xml version="1.0" encoding="utf-8"?>'] + lines) + "\n").encode())


def envelope(*replies):
    """replies: (operation, name for a tag, lines) each."""
    out = ['<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>']
    for operation, tag, lines in replies:
        attribute = "xmlns" if tag is default else "xmlns:q"
        out += [f'<{tag(operation)} {attribute}="{NAMESPACE}">', *lines, f"</{tag(operation)}>"]
    return out + ["</s:Body></s:Envelope>"]


def responses_result(study, tag, values):
    count = sum(not r.is_test for r in study.responses)
    return [f"<{tag('GetResponsesResult')}>", *responses_xml(study, tag, values), f"<{tag('PageInfo')}>",
            element(tag, "PageSize", 1000) + element(tag, "TotalCount", count), f"</{tag('PageInfo')}>",
            f"</{tag('GetResponsesResult')}>"]


def write_with_questions(study, path):
    """An envelope with both replies, the questions first; values are texts."""
    write(path, envelope(("GetQuestQuestionsResponse", default, questions_xml(study, default)),
                         ("GetResponsesResponse", default, responses_result(study, default, "text"))))


def write_responses(study, path):
    """An envelope with a prefix for the namespace; values are the alternatives' ids."""
    write(path, envelope(("GetResponsesResponse", prefixed, responses_result(study, prefixed, "id"))))


def write_bare(study, path):
    """Nothing around <Responses>, and no namespace; values are texts, and options have no numbers."""
    write(path, responses_xml(study, default, "text", options_have_numbers=False))


def write_questions(study, path):
    write(path, envelope(("GetQuestQuestionsResponse", default, questions_xml(study, default))))
