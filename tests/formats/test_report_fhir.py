"""The report as FHIR: others' programs take it, it names nobody, and it says what was said.

``fhir-r4.schema.json`` is HL7's own JSON schema of R4 (CC0), cut down to the eight resources that
a report has and without its descriptions; `fhir.resources` knows R4B, which is the same for these.
"""

import json
import re
from dataclasses import replace
from datetime import UTC, timedelta, timezone
from pathlib import Path

import fastjsonschema
import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import given, settings

from aftercare.content.code import codes
from aftercare.domain.appointment import Appointment, Question, Standing
from aftercare.domain.report import only
from aftercare.formats.fhir_part import PAIN, text
from aftercare.formats.report_fhir import written
from aftercare.words.words import load_words
from tests.formats.plans import USUAL, prescriptions
from tests.formats.reported import (
    ALL,
    SINCE,
    UNTIL,
    fortnight,
    ninety_days,
    noted,
    report,
    reports,
    treated,
)
from tests.laws import law

WORDS = load_words("en", "GB")
SCHEMA = Path(__file__).with_name("fhir-r4.schema.json")
VISIT = Appointment(
    id="v1",
    at=(UNTIL + timedelta(days=1)).replace(second=0),
    made_at=SINCE,
    minutes=30,
    place="Room 2",
    phone="+44 20 7946 0123",
    bring="My diary",
    questions=(Question(text="Secret"),),
)


def made(given_report, **more):
    return json.loads(written(given_report, WORDS, **more))


def of_type(bundle, name):
    found = (entry["resource"] for entry in bundle["entry"])
    return [one for one in found if one["resourceType"] == name]


def said(bundle, code):
    return [one for one in of_type(bundle, "Observation") if one["code"]["text"] == code]


def all_values(piece):
    if isinstance(piece, dict):
        for one in piece.values():
            yield from all_values(one)
    elif isinstance(piece, list):
        for one in piece:
            yield from all_values(one)
    else:
        yield piece


@pytest.fixture(scope="module")
def schema():
    """Return what raises on anything that is no bundle of R4."""
    return fastjsonschema.compile(json.loads(SCHEMA.read_text("utf-8")))


def refused(schema, bundle):
    try:
        schema(bundle)
    except fastjsonschema.JsonSchemaValueException as bad:
        return bad.message
    return ""


@pytest.fixture(scope="module")
def usual():
    return made(fortnight(), plan=USUAL, appointments=[VISIT])


def test_a_library_of_fhir_takes_it(usual):
    assert len(Bundle.model_validate(usual).entry) == len(usual["entry"]) > 40


def test_the_schema_of_r4_takes_it_and_refuses_what_is_none(schema, usual):
    bundle = json.loads(json.dumps(usual))

    assert refused(schema, bundle) == ""
    assert refused(schema, made(ninety_days())) == ""
    for name, value in (("status", "done"), ("issued", "2026-11-27"), ("colour", "red")):
        wrong = json.loads(json.dumps(usual))
        place = next(
            one["resource"]
            for one in wrong["entry"]
            if one["resource"]["resourceType"] == "Observation"
        )
        place[name] = value
        assert refused(schema, wrong), name


@settings(law, max_examples=12)
@given(one=reports(), plan=prescriptions())
def test_the_schema_takes_any_report_with_any_plan(schema, one, plan):
    assert refused(schema, made(one, plan=plan, appointments=[VISIT])) == ""


@settings(law, max_examples=12)
@given(reports(), prescriptions())
def test_a_library_takes_any_report_with_any_plan(one, plan):
    bundle = made(one, plan=plan, appointments=[VISIT])

    assert Bundle.model_validate(bundle)
    ids = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(set(ids)) == len(ids)
    pointed = {value for value in all_values(bundle["entry"]) if str(value).startswith("urn:uuid:")}
    assert pointed <= set(ids)


@settings(law, max_examples=12)
@given(reports())
def test_nothing_in_it_is_empty_or_strange(one):
    for value in all_values(made(one)):
        if isinstance(value, str):
            assert re.fullmatch(r"[ \r\n\t\S]+", value)
            assert value == value.strip()


def test_it_is_a_collection_of_what_the_issue_asks_for(usual):
    kinds = {entry["resource"]["resourceType"] for entry in usual["entry"]}

    assert usual["type"] == "collection"
    assert kinds == {
        *("Patient", "CarePlan", "ServiceRequest", "Appointment", "Procedure", "Observation"),
        "QuestionnaireResponse",
    }


def test_nothing_names_the_patient(usual):
    (patient,) = of_type(usual, "Patient")

    assert patient.keys() == {"resourceType", "id"}
    assert not {"Secret", "+44 20 7946 0123", "My diary"} & set(all_values(usual))


def test_the_same_report_gives_the_same_text():
    one = fortnight()

    assert written(one, WORDS, plan=USUAL) == written(one, WORDS, plan=USUAL)


def test_a_thing_with_an_id_of_its_own_keeps_it_in_another_report_and_a_place_does_not():
    unique = noted("0123456789abcdef0123456789abcdef", SINCE, usual_pain=2)
    place = noted("1", SINCE + timedelta(hours=1), usual_pain=2)
    first, second = (made(report(id=name, entries=(unique, place))) for name in ("one", "two"))
    ids = [[one["id"] for one in of_type(b, "QuestionnaireResponse")] for b in (first, second)]

    assert ids[0][0] == ids[1][0]
    assert ids[0][1] != ids[1][1]
    assert of_type(first, "Patient") != of_type(second, "Patient")


def test_soreness_and_usual_pain_are_two_things_of_one_scale():
    at = SINCE + timedelta(hours=25)
    bundle = made(
        report(
            treatments=(treated(SINCE),),
            entries=(noted("e", at, soreness=4, usual_pain=2, areas=("neck_back",)),),
        )
    )
    (sore,), (usual) = said(bundle, "Soreness from the needles"), said(bundle, "Usual pain")

    assert [one["code"]["coding"][0]["code"] for one in (sore, *usual)] == [PAIN[0]] * 2
    assert (sore["valueQuantity"]["value"], usual[0]["valueQuantity"]["value"]) == (4, 2)
    assert sore["method"] != usual[0]["method"]
    assert (
        sore["partOf"][0]["reference"].removeprefix("urn:uuid:")
        == (of_type(bundle, "Procedure")[0]["id"])
    )
    assert sore["component"][0]["valueQuantity"] == {
        "value": 25.0, "unit": "h", "system": "http://unitsofmeasure.org", "code": "h",
    }  # fmt: skip
    assert sore["bodySite"] == {"text": "Back of the neck"}
    assert not {"partOf", "component", "bodySite"} & usual[0].keys()


@pytest.mark.parametrize("days", [-1, 12])
def test_soreness_outside_every_course_is_put_down_to_none(days):
    at = SINCE + timedelta(days=days)
    bundle = made(report(treatments=(treated(SINCE),), entries=(noted("e", at, soreness=4),)))

    assert "partOf" not in said(bundle, "Soreness from the needles")[0]


def test_what_was_added_later_was_issued_later():
    west = timezone(timedelta(hours=-3, minutes=-30))
    at = (SINCE + timedelta(hours=2)).astimezone(west)
    bundle = made(report(entries=(noted("e", at, late=7.5, usual_pain=2, note="Stiff"),)))
    (pain,), (check_in,) = said(bundle, "Usual pain"), of_type(bundle, "QuestionnaireResponse")

    assert pain["effectiveDateTime"] == "2026-11-13T11:35:00-03:30"
    assert pain["issued"] == check_in["authored"] == "2026-11-13T19:05:00-03:30"
    assert check_in["item"][0]["answer"] == [{"valueDateTime": "2026-11-13T11:35:00-03:30"}]


def test_an_offset_that_fhir_has_not_is_told_in_utc():
    odd = timezone(timedelta(hours=-15))
    bundle = made(report(entries=(noted("e", SINCE.astimezone(odd), usual_pain=2),)))

    assert said(bundle, "Usual pain")[0]["issued"] == SINCE.astimezone(UTC).isoformat()


def test_a_check_in_says_no_more_than_was_answered():
    one = noted("e", SINCE, tags=("painkiller", "newer"), note=" a\u00a0b\n ")
    (check_in,) = of_type(made(report(entries=(one,))), "QuestionnaireResponse")
    told = {item["linkId"]: item["answer"] for item in check_in["item"]}

    assert told.keys() == {"occurred", "tags", "note"}
    assert [each["valueString"] for each in told["tags"]] == ["Took a painkiller", "newer"]
    assert told["note"] == [{"valueString": "a b"}]


def test_function_is_scored_by_its_own_names_and_without_a_made_up_code():
    bundle = made(fortnight())
    first, last = (one for one in of_type(bundle, "Observation") if "PSFS" in one["code"]["text"])
    (change,) = (one for one in of_type(bundle, "Observation") if "GROC" in one["code"]["text"])

    assert [each["valueInteger"] for each in first["component"]] == [3, 2, 5]
    assert last["component"][0]["code"] == {"text": "Turn my head while driving"}
    assert change["valueInteger"] == 3
    assert "coding" not in change["code"]


def test_a_stretch_tells_its_counts_its_reasons_its_request_and_what_hurt(usual):
    named = {one["code"]["text"]: one for one in of_type(usual, "Observation") if "basedOn" in one}
    requests = {one["id"]: one["code"]["text"] for one in of_type(usual, "ServiceRequest")}

    assert len(requests) == len(USUAL.doses)
    for code, one in named.items():
        (asked,) = one["basedOn"]
        assert code == f"Stretch at home: {requests[asked['reference'].removeprefix('urn:uuid:')]}"
    assert named
    hurt = [one for one in of_type(usual, "Observation") if one["code"]["text"].startswith("Hurt")]
    assert [one["bodySite"]["text"] for one in hurt] == ["left", "right", "left"]
    assert hurt[0]["component"][0]["valueQuantity"]["value"] == 12


def test_a_plan_says_how_often_from_when_and_what_is_not_to_be_done(usual):
    (plan,) = of_type(usual, "CarePlan")
    request = of_type(usual, "ServiceRequest")[2]
    refused = [one["detail"] for one in plan["activity"] if "doNotPerform" in one.get("detail", {})]

    assert request["occurrenceTiming"]["repeat"] == {
        "frequency": 3,
        "period": 1,
        "periodUnit": "d",
        "boundsPeriod": {"start": "2026-03-02T20:45:00+00:00"},
    }
    assert [one["description"] for one in refused] == [
        *("Cold: No", "Sport: No", "Driving: No"),
    ]
    assert plan["author"] == {"display": "Riverside Physiotherapy"}


def test_a_stretch_of_a_newer_version_is_named_by_its_number():
    number = max(codes().stretch.ids) + 1
    plan = replace(USUAL, doses=(replace(USUAL.doses[0], stretch=number),))
    (request,) = of_type(made(report(), plan=plan), "ServiceRequest")

    assert request["code"] == {"text": f"Stretch number {number}"}


@pytest.mark.parametrize(
    ("standing", "status"),
    [
        (Standing.PLANNED, ["booked"]),
        (Standing.CANCELLED, ["cancelled"]),
        (Standing.WITHDRAWN, ["cancelled"]),
        (Standing.REMOVED, []),
    ],
)
def test_an_appointment_is_booked_or_called_off_or_not_there(standing, status):
    found = of_type(made(report(), appointments=[replace(VISIT, standing=standing)]), "Appointment")

    assert [one["status"] for one in found] == status


def test_questions_are_asked_in_their_order():
    (asked,) = of_type(made(report(questions=("Why?", " ", "When?"))), "QuestionnaireResponse")

    assert [item["answer"][0]["valueString"] for item in asked["item"]] == ["Why?", "When?"]


def test_an_empty_report_is_a_patient_and_nothing():
    bundle = made(only(report(), ALL))

    assert [entry["resource"]["resourceType"] for entry in bundle["entry"]] == ["Patient"]
    assert Bundle.model_validate(bundle)


def test_ninety_days_are_taken_too():
    bundle = made(ninety_days())

    assert len(of_type(bundle, "QuestionnaireResponse")) == 401
    assert Bundle.model_validate(bundle)


def test_a_text_keeps_its_script_and_loses_what_no_reader_takes():
    assert (
        text("\u05e9\u05dc\u05d5\u05dd \U0001f642\n\tx")
        == "\u05e9\u05dc\u05d5\u05dd \U0001f642\n\tx"
    )
    assert text("\ufeffa\u3000\u2028b\x00\x85\ud800 ") == "a  b"
