"""The parts of a report on paper: see formats/report_pdf.py."""
