# Hip: HP1 to HP7. Facts: content/stretches/.
#
#   <id>            the name, as on a list
#   <id>-pose       the picture in words: how it begins and how it is held, for who cannot see it
#   <id>-step-<n>   one short instruction each
#   <id>-feel       what should be felt, and where: at most 74 letters
#   <id>-caution    what to mind
#   <id>-not        when it is not for somebody
#   <id>-easier     the gentler form, told whole: at most 74 letters, two lines in the player

hp1 = Figure four, lying
hp1-pose = Lying on the back, one ankle resting on the other thigh. In the hold both hands draw that other thigh towards the body.
hp1-step-1 = Lie on your back with your knees bent and your feet flat.
hp1-step-2 = Rest one ankle on the other thigh, just above the knee.
hp1-step-3 = Put both hands behind the thigh that is not crossed.
hp1-step-4 = Draw that thigh in until the other buttock pulls mildly.
hp1-step-5 = Lower the foot slowly, then uncross your legs.
hp1-feel = A gentle pull deep in the buttock of the crossed leg.
hp1-caution = If your knee feels strained, lower your legs a little. Ease off if the leg tingles.
hp1-not = With a hip replacement, ask first. Stop if pain shoots down your leg.
hp1-easier = Lie with your feet flat and rest one ankle on the other thigh.

hp2 = Knee to the other shoulder
hp2-pose = Seen from above, lying on the back, knees bent. In the hold both hands draw one knee across the body, towards the other shoulder.
hp2-step-1 = Lie on your back with your knees bent.
hp2-step-2 = Bring one knee up and hold it with both hands.
hp2-step-3 = Draw it across, towards the shoulder on the other side.
hp2-step-4 = Keep both shoulders down and breathe.
hp2-step-5 = Bring the knee back to the middle and lower your foot.
hp2-feel = A gentle pull in the buttock of the bent leg.
hp2-caution = Draw slowly and stop where the pull begins.
hp2-not = With a hip replacement, disc trouble or sciatica, ask first. Stop if your groin pinches.
hp2-easier = Bring one knee straight up to your chest, not across.

hp3 = Figure four on a chair
hp3-pose = Sitting tall on a chair, hands on the thighs. In the hold one ankle lies on the other knee, and the straight back tips forward.
hp3-step-1 = Sit tall on a chair.
hp3-step-2 = Rest one ankle on the other knee.
hp3-step-3 = Tip forward from your hips with a straight back.
hp3-step-4 = Stop at the first mild pull and breathe.
hp3-step-5 = Sit up slowly and put the foot down.
hp3-feel = A gentle pull deep in the buttock of the crossed leg.
hp3-caution = Let the knee hang. Do not push it down hard.
hp3-not = With a hip replacement, ask first. Stop if your knee hurts or your groin pinches.
hp3-easier = Sit upright and only rest one ankle on the other knee.

hp4 = Half-kneeling hip stretch
hp4-pose = Kneeling on one knee on a cushion, the other foot flat in front. In the hold the hips have moved forward, the body upright.
hp4-step-1 = Kneel on one knee on a cushion, the other foot flat in front.
hp4-step-2 = Squeeze the buttock of the kneeling side.
hp4-step-3 = Tuck your tailbone under.
hp4-step-4 = Move your hips forward a little, your body upright.
hp4-step-5 = Move your hips back slowly.
hp4-feel = A gentle pull at the front of the hip, on the kneeling side.
hp4-caution = Do not arch your low back. Hold on to a chair.
hp4-not = With a knee replacement, sore knees or poor balance, ask first. Stop if your back hurts.
hp4-easier = Lie at the edge of a bed, hug one knee and let the other leg hang.

hp5 = Bed-edge hip stretch
hp5-pose = Lying on the back at the edge of a bed, both hands hugging one knee. In the hold the other thigh hangs down over the edge.
hp5-step-1 = Sit on the edge of a bed and lie back.
hp5-step-2 = Hug one knee with both hands.
hp5-step-3 = Let the other thigh sink and its lower leg hang.
hp5-step-4 = Keep your back flat on the bed and breathe.
hp5-step-5 = Bring the hanging leg up too, then let go of the knee.
hp5-feel = A gentle pull at the front of the hip, on the hanging side.
hp5-caution = Use a bed that cannot slide. Do not arch your back.
hp5-not = With a hip replacement, ask first. Late in pregnancy, do not lie flat for long.
hp5-easier = Hug one knee and rest the other heel on the floor or a step.

hp6 = Butterfly for the inner thighs
hp6-pose = Sitting on the floor, the soles of the feet together. In the hold the back is tall and the knees have sunk out to the sides.
hp6-step-1 = Sit on the floor and put the soles of your feet together.
hp6-step-2 = Hold your ankles and sit tall.
hp6-step-3 = Let your knees sink out to the sides.
hp6-step-4 = Breathe and keep still, with no bouncing.
hp6-step-5 = Lift your knees slowly with your hands.
hp6-feel = A gentle pull along the inside of both thighs.
hp6-caution = Do not press your knees down. Do not round your back.
hp6-not = With a hip replacement, ask first. Stop if your groin or hip pinches, or your knees hurt.
hp6-easier = Lean your back against a wall and put cushions under your knees.

hp7 = Sciatic slider on a chair
hp7-pose = Sitting tall on a chair. One knee straightens as the head looks up, then bends as the head looks down.
hp7-step-1 = Sit tall on a chair with both feet flat.
hp7-step-2 = Straighten one knee slowly while you look up.
hp7-step-3 = Bend it again while you look down.
hp7-step-4 = Keep moving slowly, with no hold at either end.
hp7-step-5 = End with your foot down and your head level.
hp7-feel = Easy movement. You may feel a light pull behind the leg, or none.
hp7-caution = It is a nerve glide, not a stretch. Never push into a pull.
hp7-not = Do it only if it was prescribed for you. Stop if any tingling lasts.
hp7-easier = Straighten one knee only half way, and move your head less.
