"""For whoever hosts the bot: logs, metrics, health, and limits on what people ask."""
