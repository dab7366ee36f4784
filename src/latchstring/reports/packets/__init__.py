"""How a classified packet is shown: one writer a file. What a packet holds is `latchstring.packets`' business."""
