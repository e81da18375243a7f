# A plan that a physiotherapist hands over as a link or a code.
#
#   card-<part>        what the page shows before the app has started (assets/web/index.html). The
#                      page has no Fluent: it fills the gaps in braces itself.
#   refused-<reason>   why a link holds no plan (formats/prescription_link.py); $version: the one
#                      that the link is written in
card-title = Your plan from {"{clinic}"}
card-title-unnamed = Your plan
card-stretches-one = 1 stretch, {"{times}"}× a day
card-stretches-other = {"{n}"} stretches, up to {"{times}"}× a day
card-visit = Next visit: {"{when}"}
card-call = Call the clinic: {"{phone}"}
card-emergency = Chest pain or short of breath? Do not wait. Call your emergency number now.

refused-truncated = The end of this link is missing. Copy the whole link, or ask the clinic for a new one. Nothing was changed.
refused-checksum = Part of this link was changed on its way. Ask the clinic for a new link or code. Nothing was changed.
refused-too-long = This link is too long to be a plan. Ask the clinic for a new link or code. Nothing was changed.
refused-unreadable = This link does not hold a plan. Ask the clinic for a new link or code. Nothing was changed.
refused-newer = This plan needs a newer Aftercare, one that reads plans of version { $version }. Load Aftercare anew, then open the link again. Nothing was changed.
refused-out-of-bounds = A number in this plan cannot be right. Ask the clinic for a new link or code. Nothing was changed.
refused-unsafe-text = A text in this plan is not safe to show. Ask the clinic for a new link or code. Nothing was changed.
refused-unsafe-phone = The phone number in this plan is not safe to call. Ask the clinic for a new link or code. Nothing was changed.
