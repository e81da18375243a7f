"""What reminders and calendars follow from, gathered of all that a person has noted."""

from aftercare.content.region import regions
from aftercare.device.ports import Clock
from aftercare.domain.appointment import Appointment
from aftercare.domain.question import Raised, open_ones, raised, since
from aftercare.domain.ringing import Followed
from aftercare.domain.treatment import current, near_lung
from aftercare.state.appointment import AppointmentState
from aftercare.state.practice import PracticeState
from aftercare.state.stretch_reminder import StretchReminders
from aftercare.state.treatment import TreatmentState


class Following:
    """Answers from what stands in the states now; it holds nothing itself."""

    def __init__(
        self,
        treatments: TreatmentState,
        stretches: StretchReminders,
        appointments: AppointmentState,
        practices: PracticeState,
        clock: Clock,
    ) -> None:
        self._treatments, self._stretches, self._practices = treatments, stretches, practices
        self._appointments, self._clock = appointments, clock

    def followed(self) -> Followed:
        """Return the treatments, the stretches and the appointments that count now."""
        noted, now = self._treatments.treatments, self._clock.now()
        return Followed(
            treatment=current(noted, now),
            over_lung=near_lung(noted, now, regions()),
            stretched=self._stretches.stretched,
            appointments=self._appointments.appointments,
        )

    def asked(self, appointment: Appointment) -> tuple[Raised, ...]:
        """Return what came of sets and is to be asked at *appointment*."""
        if not appointment.takes_place:
            return ()
        begins = since(appointment, self._appointments.appointments)
        return open_ones(appointment, raised(self._practices.between(begins, appointment.at)))
