"""Treatments as documents."""

from aftercare.domain.treatment import Treatment, in_order
from aftercare.storage.database import Database
from aftercare.storage.handful import Handful


class TreatmentRepository(Handful[Treatment]):
    """Read and write treatments, oldest first."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, Treatment, "treatment", in_order)
