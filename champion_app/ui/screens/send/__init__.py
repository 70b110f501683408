"""Send: join the programme, send the work to the coordinator, open what comes back."""
