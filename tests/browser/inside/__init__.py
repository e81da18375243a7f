"""What `tests.browser.laboratory` runs in a browser; it can be imported nowhere else."""
