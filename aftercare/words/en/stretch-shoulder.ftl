# Shoulder: SH1 to SH6. Facts: content/stretches/.
#
#   <id>            the name, as on a list
#   <id>-pose       the picture in words: how it begins and how it is held, for who cannot see it
#   <id>-step-<n>   one short instruction each; sides and counts are the dose's, not told here
#   <id>-feel       what should be felt, and where: at most 74 letters
#   <id>-caution    what to mind
#   <id>-not        when it is not for somebody, or when to stop
#   <id>-easier     the gentler form, told whole: at most 74 letters, two lines in the player

sh1 = Arm pendulum
sh1-pose = Standing bent forward, seen from the side, one hand on a table. The other arm hangs straight down and makes small circles.
sh1-step-1 = Stand at a table and lean on it with one hand.
sh1-step-2 = Bend forward from the hips and let the other arm hang.
sh1-step-3 = Sway your body, so that the hanging arm makes small circles.
sh1-step-4 = Let the arm come to rest, then stand up slowly.
sh1-feel = A light, loose feeling in the hanging shoulder.
sh1-caution = Let your body move the arm, do not swing it. With back trouble, lean less.
sh1-not = Stop if the pain gets sharp or you feel dizzy. After shoulder surgery, ask your physiotherapist first.
sh1-easier = Sit on a chair and let one arm hang loose beside it.

sh2 = Arm across the body
sh2-pose = Sitting or standing tall. In the hold one arm lies across the chest, and the other hand holds it above the elbow.
sh2-step-1 = Sit or stand tall and let your shoulders drop.
sh2-step-2 = Bring one arm across your chest.
sh2-step-3 = Take it above the elbow with your other hand and draw it closer.
sh2-step-4 = Keep that shoulder blade low and breathe.
sh2-step-5 = Let the arm go slowly.
sh2-feel = A pull at the back of your shoulder.
sh2-caution = Hold the upper arm, not the elbow. A pinch at the front of the shoulder? Lower the arm.
sh2-not = Stop if the pinch stays or your arm tingles. After shoulder surgery, ask your physiotherapist first.
sh2-easier = Lie on your back and draw one arm across your chest.

sh3 = Sleeper stretch
sh3-pose = Lying on one side, head on a pillow, lower arm in front with the forearm up. In the hold the other hand lowers that forearm.
sh3-step-1 = Lie on the side you stretch, rolled back a little, with your knees bent.
sh3-step-2 = Put the lower arm in front of you, elbow bent, fingers up.
sh3-step-3 = Press that forearm gently down with your other hand, palm towards the bed.
sh3-step-4 = Stop before it hurts, and breathe.
sh3-step-5 = Let the forearm come up, then roll off your shoulder.
sh3-feel = A mild pull deep at the back of the shoulder you lie on.
sh3-caution = Press gently. Less is better here.
sh3-not = Stop with a pinch at the front. Not with a shoulder that slips or that was operated on lately.
sh3-easier = Sit tall and draw one arm across your chest with the other hand.

sh4 = Door-frame chest stretch
sh4-pose = Standing in a doorway, one forearm on the frame, elbow bent. In the hold one foot is forward and the chest turns a little away.
sh4-step-1 = Stand in a doorway and lay one forearm on the frame.
sh4-step-2 = Keep the elbow bent and no higher than your shoulder.
sh4-step-3 = Step through with one foot until the front of your chest pulls.
sh4-step-4 = Turn your chest a little away and breathe.
sh4-step-5 = Step back and let your arm down.
sh4-feel = A pull across the front of your chest and shoulder.
sh4-caution = Move your whole body forward. Do not arch your back.
sh4-not = Stop if your arm tingles. Not with a shoulder that slips. Not soon after needles in the chest, unless your physiotherapist allows it.
sh4-easier = Lie with your hands behind your head and let your elbows sink wide.

sh5 = Towel behind the back
sh5-pose = Standing, seen from behind, a towel held over one shoulder and behind the low back. In the hold the towel is drawn up.
sh5-step-1 = Hold a towel over one shoulder, so that it hangs down your back.
sh5-step-2 = Take its lower end with your other hand, behind your low back.
sh5-step-3 = Pull up gently with the top hand, so that the lower one rises.
sh5-step-4 = Hold it there and breathe.
sh5-step-5 = Let the towel sink, then let go with the lower hand.
sh5-feel = A mild pull in the shoulder of the lower arm.
sh5-caution = A small rise is enough. Stand tall and do not jerk.
sh5-not = Not with a frozen or painful shoulder, unless your physiotherapist told you to. Stop with sharp pain.
sh5-easier = Slide one thumb up your back, without a towel.

sh6 = Table slide
sh6-pose = Sitting at a table, seen from the side, one hand on a cloth. In the hold the hand has slid far forward and the chest follows.
sh6-step-1 = Sit at a table with one hand on a cloth in front of you.
sh6-step-2 = Slide the hand slowly forward.
sh6-step-3 = Follow with your chest as far as is easy.
sh6-step-4 = Hold it there and breathe.
sh6-step-5 = Slide the hand back and sit up tall.
sh6-feel = A pull under your arm and around the shoulder.
sh6-caution = Stay at a pain of 3 out of 10 or less.
sh6-not = Stop if the pain gets sharp. With a new hip, ask your physiotherapist first: the hip bends deeply here.
sh6-easier = Slide your hand only half as far over the table.
