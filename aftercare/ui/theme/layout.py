"""Gaps, corners, targets and durations, in logical pixels and milliseconds."""

S1, S2, S3, S4, S5, S6, S8 = 4, 8, 12, 16, 24, 32, 48
GUTTER = 20  # left and right of every phone screen
CARD_PADDING = 20
TARGET = 48  # the smallest thing that can be tapped
CARD, CONTROL, PILL = 24, 16, 100  # corner radii
BUTTON_PADDING = 18  # 18 + 20 + 18 = 56: height comes from padding, for large text
READING_WIDTH = 640  # a column of text never grows wider
WIDE_WIDTH = 1040  # two columns never grow wider
BREAK_TABLET = 840  # from here: rail at the side, two columns
RAIL = 104
PICTURE = 300  # a drawn person is at most so high
LARGE = 1.3  # from this text scale on, rows of choices become columns
QUICK, CALM, SLOW = 120, 240, 600  # press, move, the clock advancing; all 0 with reduced motion
