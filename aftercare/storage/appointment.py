"""Appointments as documents."""

from aftercare.domain.appointment import Appointment, in_order
from aftercare.storage.database import Database
from aftercare.storage.handful import Handful


class AppointmentRepository(Handful[Appointment]):
    """Read and write appointments, soonest first."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, Appointment, "appointment", in_order)
