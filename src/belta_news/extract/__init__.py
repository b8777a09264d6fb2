"""From blocks and text to facts: one rule book a fact."""
