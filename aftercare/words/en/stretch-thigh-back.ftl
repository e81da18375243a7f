# Back of the thigh: HA1 to HA4. Facts: content/stretches/.
#
#   <id>            the name, as on a list
#   <id>-pose       the picture in words: how it begins and how it is held, for who cannot see it
#   <id>-step-<n>   one short instruction each
#   <id>-feel       what should be felt, and where: at most 74 letters
#   <id>-caution    what to mind
#   <id>-not        when it is not for somebody
#   <id>-easier     the gentler form, told whole: at most 74 letters, two lines in the player

ha1 = Hamstring stretch with a towel
ha1-pose = Lying on the back, one knee bent, a towel round the other foot. In the hold that leg points up, the knee almost straight.
ha1-step-1 = Lie on your back, knees bent, a towel round one foot.
ha1-step-2 = Lift that leg and hold the towel with both hands.
ha1-step-3 = Straighten the knee until you feel a mild pull.
ha1-step-4 = Keep the other foot flat and breathe.
ha1-step-5 = Bend the knee and lower the leg slowly.
ha1-feel = A gentle pull along the back of the thigh.
ha1-caution = If your leg tingles or your calf burns, bend the knee.
ha1-not = With disc trouble or sciatica, ask first. Stop if pain shoots down your leg.
ha1-easier = Hold behind one thigh with both hands and leave that knee bent.

ha2 = Hamstring stretch in a doorway
ha2-pose = Lying on the back in a doorway, one leg flat through the opening. In the hold the other leg is up, heel on the wall.
ha2-step-1 = Lie on your back in a doorway, one leg flat through it.
ha2-step-2 = Move your bottom close to the frame.
ha2-step-3 = Rest the other heel up on the wall beside you.
ha2-step-4 = Straighten that knee to a mild pull and breathe.
ha2-step-5 = Bend the knee and slide the heel down.
ha2-feel = A gentle pull along the back of the raised thigh.
ha2-caution = Keep your hips on the floor. If your leg tingles, bend the knee.
ha2-not = With disc trouble or sciatica, ask first. Stop if pain shoots down your leg.
ha2-easier = Lie further from the wall, heel up on it, so that the leg is less steep.

ha3 = Hamstring stretch on a chair
ha3-pose = Sitting at the front of a chair, one heel out on the floor, that knee almost straight. In the hold the straight back tips forward.
ha3-step-1 = Sit at the front edge of a steady chair.
ha3-step-2 = Put one heel out in front, the knee almost straight.
ha3-step-3 = Tip forward from your hips with your chest up.
ha3-step-4 = Stop at the first mild pull and breathe.
ha3-step-5 = Sit up and bring the foot back.
ha3-feel = A gentle pull along the back of the thigh.
ha3-caution = Do not round your back. If your leg tingles, bend the knee.
ha3-not = With disc trouble, sciatica or a hip replacement, ask first. Stop if pain shoots down your leg.
ha3-easier = Put one heel out in front and stay upright, or lean only a little.

ha4 = Hamstring stretch on a step
ha4-pose = Standing tall, one heel up on a low step, one hand on a rail. In the hold the straight back tips forward.
ha4-step-1 = Stand at a low step with a rail or wall at hand.
ha4-step-2 = Put one heel on the step, the knee almost straight.
ha4-step-3 = Tip forward from your hips with a straight back.
ha4-step-4 = Stop at the first mild pull and breathe.
ha4-step-5 = Stand up tall and put the foot down.
ha4-feel = A gentle pull along the back of the thigh.
ha4-caution = Keep hold of the rail. Do not round your back.
ha4-not = With poor balance, disc trouble or sciatica, ask first. Stop if pain shoots down your leg.
ha4-easier = Sit on a chair, one heel out in front, and tip forward a little.
