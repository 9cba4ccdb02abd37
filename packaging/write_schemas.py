"""Write the published schemas of the JSON that people receive, from the field catalogue."""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import resources
from app.rights.published_schema import schemas

if __name__ == "__main__":
    for name, schema in schemas().items():
        text = json.dumps(schema, ensure_ascii=False, indent=2)
        resources.path(f"schemas/{name}.schema.json").write_text(f"{text}\n", encoding="utf-8")
