# Foot: FT1 to FT5. Facts: content/stretches/.
#
#   <id>            the name, as on a list
#   <id>-pose       the picture in words: how it begins and how it is held, for who cannot see it
#   <id>-step-<n>   one short instruction each
#   <id>-feel       what should be felt, and where: at most 74 letters
#   <id>-caution    what to mind
#   <id>-not        when it is not for somebody
#   <id>-easier     the gentler form, told whole: at most 74 letters, two lines in the player

ft1 = Toe pull for the sole
ft1-pose = Sitting on a chair, one ankle on the other knee. In the hold one hand draws the toes back and the other feels the sole.
ft1-step-1 = Sit on a chair and rest one ankle on the other knee.
ft1-step-2 = Take the toes at their base with the hand on that side.
ft1-step-3 = Draw the toes back until a band in the sole stands out.
ft1-step-4 = Feel for that tight band with your other hand.
ft1-step-5 = Let the toes go, and put the foot down at the end.
ft1-feel = A gentle pull along the sole, from the heel to the toes.
ft1-caution = Do the day's first round on the edge of your bed, before your first step.
ft1-not = With diabetes, numb skin on the foot or a hip replacement, ask first. Stop if your knee hurts.
ft1-easier = Loop a towel round your toes and draw them back gently.

ft2 = Toe lean at the wall
ft2-pose = Standing at a wall, hands on it, one foot in front with its toes up against the wall. In the hold the front knee leans in, the toes bend more and both heels stay down.
ft2-step-1 = Stand at a wall with both hands on it.
ft2-step-2 = Put one foot in front, heel down, toes up against the wall.
ft2-step-3 = Slide that knee slowly towards the wall.
ft2-step-4 = Keep both heels and the ball of that foot down and breathe.
ft2-step-5 = Bring the knee back and step away.
ft2-feel = A gentle pull under the toes and along the sole.
ft2-caution = Lean in slowly and press lightly on the big toe.
ft2-not = With a worn big toe joint (arthritis) or poor balance, ask first. Stop if the big toe hurts.
ft2-easier = Sit, rest one ankle on the other knee and draw the toes back.

ft3 = Heel drop for one foot
ft3-pose = Standing on a step on the front of both feet, one hand on the rail. In the hold one foot bears more weight, its heel below the edge.
ft3-step-1 = Hold the rail and stand with your heels over the edge.
ft3-step-2 = Shift most of your weight to one foot.
ft3-step-3 = Lower that heel slowly and keep the knee straight.
ft3-step-4 = Hold it there and breathe.
ft3-step-5 = Rise slowly and share your weight again.
ft3-feel = A gentle pull along the sole and the calf.
ft3-caution = Hold the rail all the time. Step down with care.
ft3-not = With poor balance or numb feet, ask first. Do not stretch a calf that is swollen, painful and warm. Call or see a doctor today.
ft3-easier = Sit on the floor and pull a towel round the ball of one foot.

ft4 = Ball roll under the foot
ft4-pose = Sitting on a chair, one foot on a small ball or bottle. The foot rolls slowly from the heel to the middle of the arch and back.
ft4-step-1 = Sit on a chair and put a ball under one foot.
ft4-step-2 = Press down lightly.
ft4-step-3 = Roll slowly from the heel to the middle of the arch.
ft4-step-4 = Roll back, and rest your foot on the floor at the end.
ft4-feel = Light pressure that moves along the sole.
ft4-caution = Roll slowly and press lightly. You may use a cold can if you like.
ft4-not = For 24 hours after needles, keep off the needle points. Use no cold can on numb feet or on a bruise.
ft4-easier = Roll your foot slowly over a softer ball.

ft5 = Morning towel stretch in bed
ft5-pose = Sitting up in bed, legs out straight, a towel round one foot. In the hold both hands pull the towel and the toes come nearer.
ft5-step-1 = Sit up in bed before you take your first step.
ft5-step-2 = Put a towel round the ball of one foot.
ft5-step-3 = Pull the towel gently and keep the knee straight.
ft5-step-4 = Keep your back tall and breathe.
ft5-step-5 = Let the towel go slack slowly.
ft5-feel = A gentle pull in the calf, perhaps up behind the knee.
ft5-caution = If your back rounds, sit on a pillow. If your leg tingles, bend the knee.
ft5-not = With disc trouble or sciatica, ask first. Do not stretch a calf that is swollen, painful and warm. Call or see a doctor today.
ft5-easier = Sit in bed and pump one foot slowly up and down, without a towel.
