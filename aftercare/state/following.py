"""What reminders and calendars follow from, gathered of all that a person has noted."""

from aftercare.content.region import regions
from aftercare.device.ports import Clock
from aftercare.domain.appointment import Appointment
from aftercare.domain.plan import begins_at
from aftercare.domain.question import Raised, open_ones, raised, since
from aftercare.domain.region import over_lung
from aftercare.domain.ringing import Followed
from aftercare.domain.treatment import current
from aftercare.state.appointment import AppointmentState
from aftercare.state.practice import PracticeState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.treatment import TreatmentState


class Following:
    """Answers from what stands in the states now; it holds nothing itself."""

    def __init__(
        self,
        treatments: TreatmentState,
        plans: PrescriptionState,
        appointments: AppointmentState,
        practices: PracticeState,
        clock: Clock,
    ) -> None:
        self._treatments, self._plans, self._practices = treatments, plans, practices
        self._appointments, self._clock = appointments, clock

    def followed(self) -> Followed:
        """Return the treatment, the plan and the appointments that count now."""
        treatments, plan = self._treatments.treatments, self._plans.active
        treatment = current(treatments, self._clock.now())
        return Followed(
            treatment=treatment,
            over_lung=treatment is not None and over_lung(treatment.areas, regions()),
            plan=plan.prescription if plan else None,
            plan_begins=begins_at(plan, treatments) if plan else None,
            plan_since=plan.accepted_at if plan else None,
            appointments=self._appointments.appointments,
        )

    def asked(self, appointment: Appointment) -> tuple[Raised, ...]:
        """Return what came of sets and is to be asked at *appointment*."""
        if not appointment.takes_place:
            return ()
        begins = since(appointment, self._appointments.appointments)
        return open_ones(appointment, raised(self._practices.between(begins, appointment.at)))
