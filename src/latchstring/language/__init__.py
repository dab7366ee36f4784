"""The one translation layer: every text that a person reads is looked up here by a message id."""
