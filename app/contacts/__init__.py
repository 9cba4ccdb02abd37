"""People and organisations, and what passed between them and the business."""
