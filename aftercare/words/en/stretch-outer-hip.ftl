# Outer hip: IT1 to IT5. Facts: content/stretches/.
#
#   <id>            the name, as on a list
#   <id>-pose       the picture in words: how it begins and how it is held, for who cannot see it
#   <id>-step-<n>   one short instruction each
#   <id>-feel       what should be felt, and where: at most 74 letters
#   <id>-caution    what to mind
#   <id>-not        when it is not for somebody
#   <id>-easier     the gentler form, told whole: at most 74 letters, two lines in the player

it1 = Crossed-leg stretch, standing
it1-pose = Standing beside a chair, one hand on it, the other on the hip. In the hold the leg away from the chair is crossed behind, and its hip is pushed out.
it1-step-1 = Hold a chair beside you and put the other hand on your hip.
it1-step-2 = Cross the leg away from the chair behind the other one.
it1-step-3 = Push the hip of the back leg out to its side.
it1-step-4 = Lean your body a little towards the chair.
it1-step-5 = Come back up and uncross your legs.
it1-feel = A gentle pull along the outside of the hip and thigh.
it1-caution = Hold on all the time. Do not bend forward or twist.
it1-not = With poor balance or a hip replacement, ask first. Stop if your hip pinches.
it1-easier = Cross one leg behind, hold on with both hands, push the hip out less.

it2 = Leg across with a strap
it2-pose = Lying on the back, a strap round one foot. In the hold that leg is raised, almost straight, and a little across the other.
it2-step-1 = Lie on your back with a strap round one foot.
it2-step-2 = Raise that leg with the strap, the knee almost straight.
it2-step-3 = Bring the leg a little across the other one.
it2-step-4 = Keep your other leg flat and breathe.
it2-step-5 = Bring the leg back and lower it slowly.
it2-feel = A gentle pull along the outside of the thigh, down to the knee.
it2-caution = If your leg tingles, bend the knee.
it2-not = With a hip replacement, disc trouble or sciatica, ask first. Stop if pain shoots down your leg.
it2-easier = Lie on your back, bend one knee and guide it across your body.

it3 = Lying cross-over twist
it3-pose = Lying on the back, one knee bent up. In the hold the opposite hand guides that knee across, and the head is turned away.
it3-step-1 = Lie on your back and bend one knee up.
it3-step-2 = Put the hand of the other side on that knee.
it3-step-3 = Guide the knee slowly across your body.
it3-step-4 = Keep both shoulders down and turn your head away.
it3-step-5 = Bring the knee back and straighten your leg.
it3-feel = A gentle pull in the buttock, the outer hip and the low back.
it3-caution = Do not force the knee down. With a sore neck, look straight up.
it3-not = With a hip replacement or disc trouble, ask first. The same goes for osteoporosis. Stop if pain runs down your leg.
it3-easier = Knees bent, roll both a little away from the side you stretch.

it4 = Leg drop on your side
it4-pose = Lying on one side, the lower leg bent, the top leg almost straight. In the hold the top leg has sunk down a little behind.
it4-step-1 = Lie on your side with the lower leg bent, head on your arm.
it4-step-2 = Line up your hips, one above the other.
it4-step-3 = Move the top leg back a little.
it4-step-4 = Let it sink behind you and breathe.
it4-step-5 = Lift the leg and bring it forward to rest.
it4-feel = A gentle pull along the outside of the top hip.
it4-caution = Do not let your hips roll back.
it4-not = With a hip replacement, ask first. Stop if the side that you lie on hurts.
it4-easier = Lie on your side and let the top leg sink back on to a pillow.

it5 = Side lean at the wall
it5-pose = Standing side-on to a wall, one hand on it. In the hold the outer leg is crossed in front, and the inner hip sinks towards the wall.
it5-step-1 = Stand side-on to a wall, at arm's length, one hand on it.
it5-step-2 = Cross your outer leg in front of the other.
it5-step-3 = Let the inner hip sink towards the wall.
it5-step-4 = Keep your arm nearly straight and breathe.
it5-step-5 = Push back up and uncross your legs.
it5-feel = A gentle pull along the outside of the hip near the wall.
it5-caution = Stand on a steady floor that is not slippery. If the shoulder hurts, bend the arm.
it5-not = With poor balance or a hip replacement, ask first. Stop if your hip pinches.
it5-easier = Hold a chair, cross one leg behind and push that hip out.
