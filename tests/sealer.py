"""A sealer that is the real one but for its patience: a test does not wait for 600,000 rounds."""

from aftercare.device.machine_sealer import MachineSealer


class QuickSealer(MachineSealer):
    """Makes keys in so few rounds that nobody waits, at once rather than in a thread."""

    broken = False
    seals = True
    asked_rounds = 0

    async def key(self, secret, salt, rounds):
        if self.broken:
            raise OSError("told to fail")
        self.asked_rounds = rounds
        return await super().key(secret, salt, max(1, rounds // 100_000))

    async def _apart(self, work):
        return work()
