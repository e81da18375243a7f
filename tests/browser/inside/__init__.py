"""What `tests.browser.laboratory` runs in a browser; nothing here can be imported outside of one."""
