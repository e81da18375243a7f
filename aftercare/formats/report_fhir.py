"""A report as a FHIR R4 bundle (a collection), for a clinic's own programs.

The patient in it has an id of that bundle and nothing else. Pain is coded by LOINC; soreness from
the needles and the usual pain are both pain on the same scale, told apart by text and method.
What has no sure code has text only. When something was felt is ``effective``, when it was written
down is ``issued``: what was added later shows as the time between. The same report gives the same
text.
"""

import json
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from aftercare.domain.appointment import Appointment
from aftercare.domain.diary import Entry, reading
from aftercare.domain.function import Rating
from aftercare.domain.prescription import Prescription
from aftercare.domain.report import Hurt, Practised, PractisedDay, Report
from aftercare.domain.summary import followed_hours
from aftercare.domain.treatment import Treatment, in_order
from aftercare.formats.area_words import area_label, area_line
from aftercare.formats.fhir_part import (
    CATEGORY,
    PAIN,
    Names,
    Piece,
    concept,
    full,
    moment,
    notes,
    quantity,
    text,
)
from aftercare.formats.report_fhir_plan import appointment_resource, plan_resources, request_of
from aftercare.formats.stretch_words import name_by_id
from aftercare.words.words import Words

SCORE = ("score", "{score}")
HOURS, SECONDS = ("h", "h"), ("s", "s")


def written(
    report: Report,
    words: Words,
    *,
    plan: Prescription | None = None,
    appointments: Iterable[Appointment] = (),
) -> str:
    """Return *report* as JSON of several lines, with what was prescribed and agreed if given."""
    made = _Made(report, words, plan)
    bundle = {
        "resourceType": "Bundle",
        "id": made.names.of("bundle"),
        "language": words.language,
        "type": "collection",
        "timestamp": moment(report.made_at),
        "entry": [
            {"fullUrl": f"urn:uuid:{one['id']}", "resource": one}
            for one in made.resources(appointments)
        ],
    }
    return json.dumps(bundle, indent=1, ensure_ascii=False) + "\n"


@dataclass(frozen=True)
class _Made:
    report: Report
    words: Words
    plan: Prescription | None

    @cached_property
    def names(self) -> Names:
        return Names(self.report.id)

    @cached_property
    def treatments(self) -> tuple[Treatment, ...]:
        return in_order(self.report.treatments)

    @cached_property
    def begun(self) -> tuple[float, ...]:
        return tuple(one.at.timestamp() for one in self.treatments)

    def resources(self, appointments: Iterable[Appointment]) -> list[Piece]:
        report, names = self.report, self.names
        found: list[Piece] = [{"resourceType": "Patient", "id": names.of("patient")}]
        if self.plan:
            found += plan_resources(self.plan, names, self.words)
        met = (appointment_resource(one, names) for one in appointments)
        found += [one for one in met if one]
        found += [self._procedure(one) for one in self.treatments]
        for entry in report.entries:
            found += self._entry(entry)
        for rating in report.ratings:
            found += self._rating(rating)
        found += [self._day(one) for one in report.days]
        for one in report.practised:
            found += self._practised(one)
        return found + self._questions()

    def _procedure(self, one: Treatment) -> Piece:
        words = self.words
        told = [words("plan.more-than-usual")] if one.more_than_usual else []
        if one.sore_up_to_days:
            told.append(words("plan.sore-days", days=one.sore_up_to_days))
        return full(
            {
                "resourceType": "Procedure",
                "id": self.names.of("treatment", one.id),
                "status": "completed",
                "code": concept(words("report.fhir-needling")),
                "subject": self.names.to("patient"),
                "performedDateTime": moment(one.at),
                "asserter": self.names.to("patient"),
                "bodySite": [concept(area_label(words, area)) for area in one.areas],
                "note": notes(told),
            }
        )

    def _entry(self, one: Entry) -> list[Piece]:
        found = [self._check_in(one)]
        if one.soreness is not None:
            found.append(self._soreness(one))
        if one.usual_pain is not None:
            found.append(self._pain(one, "usual-pain", one.usual_pain))
        return found

    def _check_in(self, one: Entry) -> Piece:
        words = self.words
        compared = [words("diary.compared", compared=one.compared)] if one.compared else []
        items = [
            _item(
                "occurred", words("report.fhir-when"), [{"valueDateTime": moment(one.occurred_at)}]
            ),
            _item("compared", words("checkin.ask-sore"), _strings(compared)),
            _item("soreness", words("report.fhir-soreness"), _integers(one.soreness)),
            _item("usual-pain", words("report.fhir-usual-pain"), _integers(one.usual_pain)),
            _item(
                "areas", words("checkin.where"), _strings(area_label(words, a) for a in one.areas)
            ),
            _item("tags", words("checkin.tags"), _strings(self._tag(tag) for tag in one.tags)),
            _item("note", words("checkin.note"), _strings([one.note])),
        ]
        return {
            "resourceType": "QuestionnaireResponse",
            "id": self.names.of("check-in", one.id),
            "status": "completed",
            "subject": self.names.to("patient"),
            "authored": moment(one.recorded_at),
            "author": self.names.to("patient"),
            "item": [item for item in items if item],
        }

    def _tag(self, tag: str) -> str:
        key = f"tag.{tag}"
        return self.words(key) if self.words.has(key) else tag

    def _soreness(self, one: Entry) -> Piece:
        """Return the soreness, with the hours since the treatment that it is put down to."""
        found = self._pain(one, "soreness", one.soreness or 0)
        place = bisect_right(self.begun, one.occurred_at.timestamp()) - 1
        treatment = self.treatments[place] if place >= 0 else None
        since = reading(one, treatment) if treatment else None
        if treatment and since and since.hours <= followed_hours(treatment):
            found["partOf"] = [self.names.to("treatment", treatment.id)]
            amount = quantity(round(since.hours, 2), *HOURS)
            code = concept(self.words("report.fhir-hours"))
            found["component"] = [{"code": code, "valueQuantity": amount}]
        return found

    def _pain(self, one: Entry, kind: str, score: int) -> Piece:
        words = self.words
        found = self._observation(kind, one.id, concept(words(f"report.fhir-{kind}"), PAIN))
        return found | full(
            {
                "effectiveDateTime": moment(one.occurred_at),
                "issued": moment(one.recorded_at),
                "valueQuantity": quantity(score, *SCORE),
                "bodySite": concept(area_line(words, one.areas)) if kind == "soreness" else {},
                "method": concept(words(f"report.fhir-method-{kind}")),
                "derivedFrom": [self.names.to("check-in", one.id)],
            }
        )

    def _observation(self, kind: str, name: str, code: Piece) -> Piece:
        survey = {"system": CATEGORY, "code": "survey", "display": "Survey"}
        return {
            "resourceType": "Observation",
            "id": self.names.of(kind, name),
            "status": "final",
            "category": [{"coding": [survey]}],
            "code": code,
            "subject": self.names.to("patient"),
            "performer": [self.names.to("patient")],
        }

    def _rating(self, one: Rating) -> list[Piece]:
        words, known = self.words, {each.id: each.name for each in self.report.activities}
        scored = [
            {"code": concept(known[each.activity]), "valueInteger": each.score}
            for each in one.scores
            if text(known.get(each.activity, ""))
        ]
        when = {"effectiveDateTime": moment(one.occurred_at), "issued": moment(one.recorded_at)}
        found = []
        if scored:
            code = concept(words("report.fhir-function"))
            found.append(self._observation("function", one.id, code) | when | {"component": scored})
        if one.change is not None:
            code = concept(words("report.fhir-change"))
            value = {"valueInteger": one.change}
            found.append(self._observation("change", one.id, code) | when | value)
        return found

    def _day(self, one: PractisedDay) -> Piece:
        words = self.words
        code = concept(words("report.fhir-day"))
        value = concept(words(f"report.paper-day-{one.standing}"))
        sets = {"code": concept(words("report.fhir-sets")), "valueInteger": one.sets}
        return self._observation("day", one.day.isoformat(), code) | {
            "effectiveDateTime": one.day.isoformat(),
            "valueCodeableConcept": value,
            "component": [sets],
        }

    def _practised(self, one: Practised) -> list[Piece]:
        words, report = self.words, self.report
        name = text(name_by_id(words, one.stretch)) or one.stretch
        code = concept(words("report.fhir-stretch", name=name))
        counts = [("done", one.done), ("partial", one.partial), ("skipped", one.skipped)]
        told = [(words(f"report.paper-count-{key}"), n) for key, n in counts]
        told.append((words("report.fhir-easier"), one.easier))
        told += [
            (words("report.fhir-why", reason=words(f"player.reason-{reason}")), n)
            for reason, n in one.reasons
        ]
        period = {"start": moment(report.since), "end": moment(report.until)}
        whole = self._observation("stretch", one.stretch, code) | {
            "basedOn": request_of(self.plan, one.stretch, self.names),
            "effectivePeriod": period,
            "component": [{"code": concept(said), "valueInteger": n} for said, n in told],
        }
        hurts = [self._hurt(one, name, place, hurt) for place, hurt in enumerate(one.hurts)]
        return [full(whole), *hurts]

    def _hurt(self, one: Practised, name: str, place: int, hurt: Hurt) -> Piece:
        words = self.words
        code = concept(words("report.fhir-hurt", name=name))
        second = {
            "code": concept(words("report.fhir-second")),
            "valueQuantity": quantity(hurt.second, *SECONDS),
        }
        return self._observation("hurt", f"{one.stretch}/{place}", code) | full(
            {
                "effectiveDateTime": moment(hurt.at),
                "bodySite": concept(words(f"treatment.{hurt.side}")) if hurt.side else {},
                "component": [second],
            }
        )

    def _questions(self) -> list[Piece]:
        asked = [one for one in map(text, self.report.questions) if one]
        if not asked:
            return []
        said = self.words("report.fhir-question")
        items = [_item(f"question-{n}", said, _strings([one])) for n, one in enumerate(asked, 1)]
        return [
            {
                "resourceType": "QuestionnaireResponse",
                "id": self.names.of("questions"),
                "status": "completed",
                "subject": self.names.to("patient"),
                "authored": moment(self.report.made_at),
                "author": self.names.to("patient"),
                "item": items,
            }
        ]


def _item(link: str, said: str, answers: list[Piece]) -> Piece:
    """Return a question with its *answers*; nothing where it was not answered."""
    return {"linkId": link, "text": said, "answer": answers} if answers else {}


def _strings(said: Iterable[str]) -> list[Piece]:
    return [{"valueString": one} for one in map(text, said) if one]


def _integers(value: int | None) -> list[Piece]:
    return [] if value is None else [{"valueInteger": value}]
