// What the opening card says of a plan, read from the address alone: `…#/p/<payload>`. The form is
// told in aftercare/formats/prescription_link.py; tests/formats/vectors/plans.json holds both to it.
"use strict";
globalThis.aftercarePlan = (() => {
  const MAJOR = 1, MINOR = 0, LONGEST = 8192, SKIPPABLE = 64;
  const AREAS = 48, TOPICS = 9; // as many as aftercare/content/codes.toml has
  const EARLIEST = 26297280, MINUTES = 52594560; // from 1970 to 2020, from there to 2120
  const DOSE = { stretch: [1, 16383], hold_seconds: [1, 300], reps: [1, 30], sets: [1, 10],
    sides: [0, 7], times_a_day: [1, 10], from_hour: [0, 168] };
  const UNSAFE = [ // as in aftercare/domain/prescription.py
    /[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\uf8ff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\uffff\u{e0000}-\u{10ffff}]/u,
    /^[\n \xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u200c\u200d\ufe00-\ufe0f]|[\n \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]$/,
    /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4}/,
    /<[a-z/!?]|&#|:\/\/|www\.|(javascript|vbscript)[ \n]*:|(data|file|blob|intent):[^ \n]|[a-z0-9-]\.[a-z]{2,24}\//i,
  ];
  const PHONE = /^\(?\+?[0-9(][0-9 ()./-]*$/;

  const refuse = (error, more) => { throw { error, ...more }; };
  const within = (field, value, low, high) =>
    value >= low && value <= high ? value : refuse("out-of-bounds", { field });
  const moment = (field, minutes) => (within(field, minutes, 0, MINUTES - 1) + EARLIEST) * 60;
  const once = (field, values, most) =>
    within(field, values.length, 0, Math.min(most, new Set(values).size));

  function text(field, said, longest, allowed = "") {
    within(field, [...said].length, 0, longest);
    if (UNSAFE.some((one) => one.test(said)) || (!allowed && said.includes("\n"))) {
      refuse("unsafe-text", { field });
    }
  }

  function phone(field, said) {
    within(field, [...said].length, 0, 30);
    const digits = said.replace(/\D/g, "").length;
    if (said && !(PHONE.test(said) && digits > 4 && digits < 17)) refuse("unsafe-phone", { field });
  }

  // As `dialled` in aftercare/domain/settings.py: who calls from abroad leaves out a 0 in brackets.
  const dialled = (said) =>
    said.includes("+") ? `+${said.replace(/\( *0 *\)|\D/g, "")}` : said.replace(/\D/g, "");

  class Reader {
    constructor(bytes) { this.bytes = bytes; }
    take(count = this.bytes.length) {
      if (count > this.bytes.length) refuse("unreadable");
      const taken = this.bytes.subarray(0, count);
      this.bytes = this.bytes.subarray(count);
      return taken;
    }
    number() {
      for (let number = 0, place = 0; place < 5; place++) {
        const [byte] = this.take(1);
        number += (byte & 127) * 128 ** place;
        if (byte < 128) return byte || !place ? number : refuse("unreadable");
      }
      return refuse("unreadable");
    }
    text(count) {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(this.take(count));
    }
    all(read = (reader) => reader.number()) {
      const found = [];
      while (this.bytes.length) found.push(read(this));
      return found;
    }
  }

  const READ = [
    (plan, from) => {
      plan.id = Array.from(from.take(8), (one) => one.toString(16).padStart(2, "0")).join("");
      plan.revision = from.number();
      plan.issuedAt = moment("issued_at", from.number());
    },
    (plan, from) => { plan.clinicName = from.text(); },
    (plan, from) => { plan.clinicPhone = from.text(); },
    (plan, from) => {
      const [minutes, ...areas] = from.all();
      plan.treatedAt = moment("treated_at", minutes);
      areas.forEach((one) => within("areas", one, 1, AREAS));
      once("areas", areas, 60);
    },
    (plan, from) => {
      plan.doses = from.all(() => {
        const dose = Object.entries(DOSE).map(([field, bounds]) => [from.number(), field, bounds]);
        if (dose[4][0] > 7) refuse("unreadable");
        return dose.map(([number, field, bounds]) => within(field, number, ...bounds));
      });
    },
    (plan, from) => {
      plan.topics = from.all().map((one) =>
        within("advice", one % 4, 1, 3) && within("advice", Math.floor(one / 4), 1, TOPICS));
    },
    (plan, from) => {
      const more = from.number();
      plan.days = from.number();
      if (more > 1 || !(more || plan.days)) refuse("unreadable");
    },
    (_plan, from) => {
      const full = from.number();
      within("rule", full, 0, within("rule", from.number(), 0, 10));
    },
    (plan, from) => {
      plan.visits = from.all(() => {
        const [at, offset, minutes] = [0, 0, 0].map(() => from.number());
        const visit = { at, offset: offset - 720, minutes, place: from.text(from.number()) };
        visit.at = moment("visit_at", at);
        within("offset", offset, 0, 1560);
        within("minutes", minutes, 0, 600);
        text("place", visit.place, 80);
        return visit;
      });
    },
    (plan, from) => { plan.note = from.text(); },
  ];

  function prescription(body, minor) {
    const plan = { clinicName: "", clinicPhone: "", doses: [], topics: [], days: 0, visits: [], note: "" };
    const sections = new Reader(body).all((reader) => [reader.take(1)[0], reader.take(reader.number())]);
    sections.forEach(([kind, content], place) => {
      const known = kind <= READ.length || (kind >= SKIPPABLE && minor > MINOR);
      const last = place ? sections[place - 1][0] : 0;
      if (kind <= last || !content.length || !known) refuse("unreadable");
    });
    if (!sections.length || sections[0][0] !== 1) refuse("unreadable");
    for (const [kind, content] of sections.filter(([one]) => one <= READ.length)) {
      const from = new Reader(content);
      READ[kind - 1](plan, from);
      if (from.bytes.length) refuse("unreadable");
    }
    within("revision", plan.revision, 1, 65535);
    text("clinic_name", plan.clinicName, 60);
    phone("clinic_phone", plan.clinicPhone);
    once("stretches", plan.doses.map((dose) => `${dose[0]} ${dose[4] % 4}`), 20);
    once("advice", plan.topics, TOPICS);
    within("sore_up_to_days", plan.days, 0, 14);
    once("visits", plan.visits.map(({ at }) => at), 6);
    plan.visits.reduce((last, { at }) => within("visits", at, last, Infinity), 0);
    text("note", plan.note, 500, "\n");
    return plan;
  }

  function opened(payload) {
    if (payload.length > LONGEST) refuse("too-long");
    if (!/^[\w-]*$/.test(payload)) refuse("unreadable");
    const plain = payload.replace(/-/g, "+").replace(/_/g, "/");
    const packed = atob(plain.length % 4 === 1 ? plain.slice(0, -1) : plain);
    const whole = Uint8Array.from(packed, (one) => one.charCodeAt(0));
    const length = whole[1] * 256 + whole[2], foot = whole.length - 4;
    if (foot < 3 || whole.length < length) refuse("truncated");
    const exact = whole.length === length && btoa(packed).replace(/=/g, "") === plain;
    const sum = new DataView(whole.buffer).getUint32(foot);
    return exact && crc(whole.subarray(0, foot)) === sum ? whole : refuse("checksum");
  }

  const crc = (bytes) => ~bytes.reduce((sum, byte) => {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 && 0xedb88320);
    return sum;
  }, -1) >>> 0;

  function card(payload) {
    const whole = opened(payload);
    const major = whole[0] >> 4, minor = whole[0] & 15;
    try {
      const plan = major === MAJOR ? prescription(whole.subarray(3, -4), minor) : refuse("unreadable");
      const { id, revision, issuedAt, clinicName, clinicPhone, treatedAt = null, doses, visits } = plan;
      const timesADay = Math.max(0, ...doses.map((dose) => dose[5]));
      const clinicDials = dialled(clinicPhone), stretches = doses.length;
      return { id, revision, issuedAt, clinicName, clinicPhone, clinicDials, treatedAt, stretches, timesADay, visits };
    } catch (bad) {
      const newer = major > MAJOR || (major === MAJOR && minor > MINOR);
      return newer ? { error: "newer", version: `${major}.${minor}` } : told(bad);
    }
  }

  const told = (bad) => (bad && bad.error ? bad : { error: "unreadable" });

  // Never throws. Moments are in seconds since 1970, an offset from UTC in minutes, as the clinic's
  // clock has it on that day; `minutes` is 0 if not said.
  function decode(payload) {
    try {
      return card(payload);
    } catch (bad) {
      return told(bad);
    }
  }

  return Object.freeze({ decode });
})();
