# Calf and shin: CA1 to CA6. Facts: content/stretches/.
#
#   <id>            the name, as on a list
#   <id>-pose       the picture in words: how it begins and how it is held, for who cannot see it
#   <id>-step-<n>   one short instruction each
#   <id>-feel       what should be felt, and where: at most 74 letters
#   <id>-caution    what to mind
#   <id>-not        when it is not for somebody
#   <id>-easier     the gentler form, told whole: at most 74 letters, two lines in the player

ca1 = Wall calf stretch, knee straight
ca1-pose = Standing at a wall, both hands on it, one foot well behind. In the hold the hips lean in and the back heel stays down.
ca1-step-1 = Stand at a wall with both hands on it.
ca1-step-2 = Step one foot back, toes turned in a little.
ca1-step-3 = Keep the back heel flat and the back knee straight.
ca1-step-4 = Bend the front knee and lean your hips to the wall.
ca1-step-5 = Push back up and bring your foot forward.
ca1-feel = A gentle pull in the upper part of the back calf.
ca1-caution = Keep the heel down and do not bounce.
ca1-not = With poor balance, ask first. Do not stretch a calf that is swollen, painful and warm. Call or see a doctor today.
ca1-easier = Sit on the floor and pull a towel round the ball of one foot.

ca2 = Wall calf stretch, knee bent
ca2-pose = Standing at a wall, both hands on it, one foot a short step behind. In the hold both knees bend and the back heel stays down.
ca2-step-1 = Stand at a wall with both hands on it.
ca2-step-2 = Step one foot back a short way.
ca2-step-3 = Bend the back knee and keep its heel down.
ca2-step-4 = Lean your hips to the wall and breathe.
ca2-step-5 = Straighten up and bring your foot forward.
ca2-feel = A gentle pull low in the calf, just above the heel.
ca2-caution = Bend slowly. Keep the weight even on the back foot.
ca2-not = With poor balance, ask first. Stop at a sharp pain above the heel. Do not stretch a calf that is swollen, painful and warm. Call or see a doctor today.
ca2-easier = Sit on a chair, knee half bent, and pull a towel round the foot.

ca3 = Heel drop on a step
ca3-pose = Standing on a step on the front of both feet, both hands on the rail. In the hold both heels are below the edge.
ca3-step-1 = Hold the rail and stand with your heels over the edge.
ca3-step-2 = Keep your knees straight and lower your heels slowly.
ca3-step-3 = Hold them there and breathe.
ca3-step-4 = Rise slowly until your feet are level.
ca3-feel = A gentle pull in both calves, perhaps under the feet.
ca3-caution = Hold the rail all the time. Step down with care.
ca3-not = With poor balance or numb feet, ask first. Do not stretch a calf that is swollen, painful and warm. Call or see a doctor today.
ca3-easier = Stand at a wall, one foot well behind, heel down, and lean in.

ca4 = Calf stretch with a towel
ca4-pose = Sitting on the floor, legs out straight, a towel round one foot. In the hold both hands pull the towel and the toes come nearer.
ca4-step-1 = Sit on the floor with your legs out straight.
ca4-step-2 = Put a towel round the ball of one foot.
ca4-step-3 = Pull the towel gently and keep the knee straight.
ca4-step-4 = Keep your back tall and breathe.
ca4-step-5 = Let the towel go slack slowly.
ca4-feel = A gentle pull in the calf, perhaps up behind the knee.
ca4-caution = If your back rounds, sit on a cushion. If your leg tingles, bend the knee.
ca4-not = With disc trouble or sciatica, ask first. Do not stretch a calf that is swollen, painful and warm. Call or see a doctor today.
ca4-easier = Bend the knee a little while you pull the towel.

ca5 = Kneeling shin stretch
ca5-pose = Kneeling, the tops of the feet on a mat, hands on the floor beside the knees. In the hold the bottom has moved back towards the heels.
ca5-step-1 = Kneel on a mat with the tops of your feet down.
ca5-step-2 = Put your hands on the floor beside your knees.
ca5-step-3 = Sit back slowly until your shins pull a little.
ca5-step-4 = Stay there and breathe.
ca5-step-5 = Lean on your hands and come back up.
ca5-feel = A gentle pull along the front of both shins and feet.
ca5-caution = Sit back slowly and keep some weight on your hands.
ca5-not = With a knee replacement, sore knees or an injured ankle, ask first. Stop if your knees hurt.
ca5-easier = Hold a chair and put the tops of one foot's toes down behind you.

ca6 = Standing shin stretch
ca6-pose = Standing, one hand on a chair, one foot behind with the tops of its toes down. In the hold the front knee bends a little.
ca6-step-1 = Stand tall and hold on to a chair.
ca6-step-2 = Put one foot behind you, the tops of its toes down.
ca6-step-3 = Bend the front knee a little.
ca6-step-4 = Draw the back shin forward until you feel a mild pull.
ca6-step-5 = Stand up and bring the foot back beside the other.
ca6-feel = A gentle pull along the front of the back shin.
ca6-caution = If your foot cramps, stop and shake it out. With a bunion, press only lightly.
ca6-not = With poor balance, ask first. Stop if your toes or ankle hurt.
ca6-easier = Sit and put one foot under the seat, the tops of its toes down.
