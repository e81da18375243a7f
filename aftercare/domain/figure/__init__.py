"""How is a person drawn? Joints, outlines and the body map, without a screen."""
