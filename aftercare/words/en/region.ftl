# Parts of the body. Regions: content/regions.toml, ids with - for _ .
#
#   <region>       label of a row or button: "Right shoulder", "Back of the neck"
#                  $side: left, right, or anything else such as none
#   <region>-in    inside a sentence, with whose it is: "my right shoulder", "the back of your neck"
#                  $side as above; $whose: me (said by the person) or you (said by the app)
#
# Several places are joined by the language's own list: "the back of my neck and my right shoulder".
# Each form stands whole, so that every language may bend "left" and "my" as it must.


whose = { $whose ->
    [me] my
   *[you] your
}

group-head-neck = Head and neck
group-shoulder-arm = Shoulder and arm
group-trunk-front = Chest, belly and groin
group-back = Back
group-hip-leg = Buttock and thigh
group-knee-foot = Knee, lower leg and foot

head = Head
head-in = { whose } head

jaw = Jaw
jaw-in = { whose } jaw

neck-front = Front of the neck
neck-front-in = the front of { whose } neck

neck-back = Back of the neck
neck-back-in = the back of { whose } neck

upper-trapezius = { $side ->
    [left] Top of the left shoulder
    [right] Top of the right shoulder
   *[none] Top of the shoulder
}
upper-trapezius-in = { $side ->
    [left] the top of { whose } left shoulder
    [right] the top of { whose } right shoulder
   *[none] the top of { whose } shoulder
}

shoulder = { $side ->
    [left] Left shoulder
    [right] Right shoulder
   *[none] Shoulder
}
shoulder-in = { $side ->
    [left] { whose } left shoulder
    [right] { whose } right shoulder
   *[none] { whose } shoulder
}

upper-arm = { $side ->
    [left] Left upper arm
    [right] Right upper arm
   *[none] Upper arm
}
upper-arm-in = { $side ->
    [left] { whose } left upper arm
    [right] { whose } right upper arm
   *[none] { whose } upper arm
}

elbow = { $side ->
    [left] Left elbow
    [right] Right elbow
   *[none] Elbow
}
elbow-in = { $side ->
    [left] { whose } left elbow
    [right] { whose } right elbow
   *[none] { whose } elbow
}

forearm = { $side ->
    [left] Left forearm
    [right] Right forearm
   *[none] Forearm
}
forearm-in = { $side ->
    [left] { whose } left forearm
    [right] { whose } right forearm
   *[none] { whose } forearm
}

wrist-hand = { $side ->
    [left] Left wrist or hand
    [right] Right wrist or hand
   *[none] Wrist or hand
}
wrist-hand-in = { $side ->
    [left] { whose } left wrist or hand
    [right] { whose } right wrist or hand
   *[none] { whose } wrist or hand
}

chest = { $side ->
    [left] Chest, left side
    [right] Chest, right side
   *[none] Chest
}
chest-in = { $side ->
    [left] the left side of { whose } chest
    [right] the right side of { whose } chest
   *[none] { whose } chest
}

abdomen = { $side ->
    [left] Belly, left side
    [right] Belly, right side
   *[none] Belly
}
abdomen-in = { $side ->
    [left] the left side of { whose } belly
    [right] the right side of { whose } belly
   *[none] { whose } belly
}

groin-hip = { $side ->
    [left] Groin or front of the hip, left side
    [right] Groin or front of the hip, right side
   *[none] Groin or front of the hip
}
groin-hip-in = { $side ->
    [left] { whose } left groin or hip
    [right] { whose } right groin or hip
   *[none] { whose } groin or hip
}

upper-back = { $side ->
    [left] Upper back, left side
    [right] Upper back, right side
   *[none] Upper back
}
upper-back-in = { $side ->
    [left] the left side of { whose } upper back
    [right] the right side of { whose } upper back
   *[none] { whose } upper back
}

mid-back = { $side ->
    [left] Middle of the back, left side
    [right] Middle of the back, right side
   *[none] Middle of the back
}
mid-back-in = { $side ->
    [left] the left side of { whose } middle back
    [right] the right side of { whose } middle back
   *[none] the middle of { whose } back
}

low-back = { $side ->
    [left] Lower back, left side
    [right] Lower back, right side
   *[none] Lower back
}
low-back-in = { $side ->
    [left] the left side of { whose } lower back
    [right] the right side of { whose } lower back
   *[none] { whose } lower back
}

buttock = { $side ->
    [left] Left buttock
    [right] Right buttock
   *[none] Buttock
}
buttock-in = { $side ->
    [left] { whose } left buttock
    [right] { whose } right buttock
   *[none] { whose } buttock
}

thigh-front = { $side ->
    [left] Front of the left thigh
    [right] Front of the right thigh
   *[none] Front of the thigh
}
thigh-front-in = { $side ->
    [left] the front of { whose } left thigh
    [right] the front of { whose } right thigh
   *[none] the front of { whose } thigh
}

thigh-back = { $side ->
    [left] Back of the left thigh
    [right] Back of the right thigh
   *[none] Back of the thigh
}
thigh-back-in = { $side ->
    [left] the back of { whose } left thigh
    [right] the back of { whose } right thigh
   *[none] the back of { whose } thigh
}

thigh-outer = { $side ->
    [left] Outside of the left thigh
    [right] Outside of the right thigh
   *[none] Outside of the thigh
}
thigh-outer-in = { $side ->
    [left] the outside of { whose } left thigh
    [right] the outside of { whose } right thigh
   *[none] the outside of { whose } thigh
}

knee = { $side ->
    [left] Left knee
    [right] Right knee
   *[none] Knee
}
knee-in = { $side ->
    [left] { whose } left knee
    [right] { whose } right knee
   *[none] { whose } knee
}

knee-back = { $side ->
    [left] Back of the left knee
    [right] Back of the right knee
   *[none] Back of the knee
}
knee-back-in = { $side ->
    [left] the back of { whose } left knee
    [right] the back of { whose } right knee
   *[none] the back of { whose } knee
}

shin = { $side ->
    [left] Left shin
    [right] Right shin
   *[none] Shin
}
shin-in = { $side ->
    [left] { whose } left shin
    [right] { whose } right shin
   *[none] { whose } shin
}

calf = { $side ->
    [left] Left calf
    [right] Right calf
   *[none] Calf
}
calf-in = { $side ->
    [left] { whose } left calf
    [right] { whose } right calf
   *[none] { whose } calf
}

achilles = { $side ->
    [left] Left Achilles tendon
    [right] Right Achilles tendon
   *[none] Achilles tendon
}
achilles-in = { $side ->
    [left] { whose } left Achilles tendon
    [right] { whose } right Achilles tendon
   *[none] { whose } Achilles tendon
}

foot = { $side ->
    [left] Left foot
    [right] Right foot
   *[none] Foot
}
foot-in = { $side ->
    [left] { whose } left foot
    [right] { whose } right foot
   *[none] { whose } foot
}
