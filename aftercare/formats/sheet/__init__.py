"""The parts of a prescription on paper: see formats/prescription_pdf.py."""
