"""For the operator: logs, metrics, health, and limits on how often people may ask."""
