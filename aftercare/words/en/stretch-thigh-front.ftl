# Front of the thigh: QD1 to QD5. Facts: content/stretches/.
#
#   <id>            the name, as on a list
#   <id>-pose       the picture in words: how it begins and how it is held, for who cannot see it
#   <id>-step-<n>   one short instruction each
#   <id>-feel       what should be felt, and where: at most 74 letters
#   <id>-caution    what to mind
#   <id>-not        when it is not for somebody
#   <id>-easier     the gentler form, told whole: at most 74 letters, two lines in the player

qd1 = Standing thigh stretch
qd1-pose = Standing tall, one hand on a chair. In the hold the other hand draws the heel on its side up to the bottom.
qd1-step-1 = Stand tall with one hand on a chair or a wall.
qd1-step-2 = With your free hand, take the ankle on that side behind you.
qd1-step-3 = Bring the heel towards your bottom, knees close together.
qd1-step-4 = Tuck your tailbone under and stand tall.
qd1-step-5 = Let go slowly and put the foot down.
qd1-feel = A gentle pull down the front of the thigh.
qd1-caution = Do not arch or twist your back. If your kneecap hurts, bend the knee less.
qd1-not = With poor balance, ask first. Stop if your knee or back hurts.
qd1-easier = Lie on your side and draw the top heel towards your bottom.

qd2 = Side-lying thigh stretch
qd2-pose = Lying on one side, head on a pillow, the lower leg bent for balance. In the hold one hand draws the top heel back to the bottom.
qd2-step-1 = Lie on your side with your lower leg bent, head on a pillow.
qd2-step-2 = Bend your top knee and take the ankle.
qd2-step-3 = Bring the heel towards your bottom.
qd2-step-4 = Keep the thigh in line with your body.
qd2-step-5 = Let go slowly and straighten the leg.
qd2-feel = A gentle pull down the front of the top thigh.
qd2-caution = Do not arch your low back.
qd2-not = Stop if your knee or back hurts.
qd2-easier = Lie on your side, loop a strap round the top ankle and pull gently.

qd3 = Face-down thigh stretch with strap
qd3-pose = Lying on the front, a cushion under the belly. In the hold a strap over the shoulder draws one heel towards the bottom.
qd3-step-1 = Loop a strap or a long towel round one ankle.
qd3-step-2 = Lie on your front with a cushion under your belly.
qd3-step-3 = Bring the strap over your shoulder and pull gently.
qd3-step-4 = Press your hips down and breathe.
qd3-step-5 = Let the strap out slowly until the leg is down.
qd3-feel = A gentle pull down the front of the thigh.
qd3-caution = Keep your hips down. If the knee hurts, pull less.
qd3-not = Late in pregnancy or with a narrow spinal canal, ask first. Stop if your back hurts.
qd3-easier = Lie on your side and draw the top heel back with your hand.

qd4 = Sofa stretch, kneeling
qd4-pose = Kneeling on one knee, that shin up against a sofa, both hands on the front knee. In the hold the body has come upright.
qd4-step-1 = Kneel on a cushion with your back to a sofa.
qd4-step-2 = Set one shin up against the sofa edge.
qd4-step-3 = Put the other foot flat in front of you, both hands on that knee.
qd4-step-4 = Tuck your tailbone under and rise slowly until you are upright.
qd4-step-5 = Lean forward and bring the shin down.
qd4-feel = A clear but mild pull down the front of the thigh.
qd4-caution = This is a strong stretch. Rise only as far as the pull stays mild.
qd4-not = With a sore kneecap, a knee replacement or poor balance, ask first. Stop if your back or knee hurts.
qd4-easier = Kneel on one knee, that foot on the floor, and move your hips forward.

qd5 = Seated heel slide
qd5-pose = Sitting on a chair, both feet flat. In the hold one foot has slid back under the seat.
qd5-step-1 = Sit on a chair in socks, or with a cloth under one foot.
qd5-step-2 = Slide that foot back under the chair.
qd5-step-3 = Hold it where you feel a light pull.
qd5-step-4 = Slide the foot forward again.
qd5-feel = A light pull at the front of the knee and the thigh.
qd5-caution = Keep both hips on the seat and slide slowly.
qd5-not = Stop if the knee swells or locks, and tell your physiotherapist.
qd5-easier = Slide one foot back under the chair only a little.
