"""Purposes, versioned texts, consent events with their evidence, subscription lists."""
