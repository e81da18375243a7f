# The stretch library as a whole. Regions: content/library.toml; the rest: domain/stretch.py.
# One stretch: stretch-<region>.ftl. Muscles: muscle.ftl.
#
#   region-<region>      part of the body, on a list
#   posture-<posture>    how the body is placed
#   prop-<prop>          what is needed

region-neck = Neck
region-upper-trapezius = Top of the shoulders
region-jaw = Jaw
region-shoulder = Shoulder
region-elbow = Elbow
region-wrist = Wrist and hand
region-upper-back = Upper back
region-low-back = Lower back
region-hip = Hip and buttock
region-outer-hip = Outside of the hip
region-thigh-front = Front of the thigh
region-thigh-back = Back of the thigh
region-calf = Calf and shin
region-foot = Foot and heel

posture-standing = Standing
posture-sitting = Sitting on a chair
posture-floor = On the floor
posture-lying = Lying down

prop-chair = Chair
prop-table = Table
prop-wall = Wall
prop-doorway = Doorway
prop-step = Step
prop-bed = Bed
prop-mat = Mat
prop-pillow = Pillow or cushion
prop-towel = Towel or strap
prop-ball = Ball or bottle
