import os
from pathlib import Path
from PySide6.QtCore import Qt
from app.register.access_rules import EMAIL
from app.accounts.roles import Role
from ui.kit import theme
from ui.register.compliance_page import CompliancePage
from ui.register.access_grid import ROLES
from app.documents.print_access import print_access

def test_pics(qtbot, workspace, qapp):
    out = Path("/tmp/team/pics/datamap"); out.mkdir(parents=True, exist_ok=True)
    (out / "acces.pdf").write_bytes(print_access(workspace))
    for name in ("light", "dark"):
        theme.apply(qapp, theme.DARK if name == "dark" else theme.LIGHT) if hasattr(theme, "DARK") else None
        page = CompliancePage(workspace); qtbot.addWidget(page); page.resize(1150, 700); page.refresh()
        page.show_object("data_map"); page.show(); qtbot.waitExposed(page)
        view = page.data_map
        rows = [line.field.name for line in view.model.rows]
        view.grid.setCurrentIndex(view.model.index(rows.index(EMAIL), 1 + ROLES.index(Role.RECEPTION)))
        page.grab().save(str(out / f"map_{name}.png"))
        view.model.cycle(view.grid.currentIndex())
        qtbot.wait(100)
        page.grab().save(str(out / f"pending_{name}.png"))
