"""The values that the steps of the search for speakers hand on."""
