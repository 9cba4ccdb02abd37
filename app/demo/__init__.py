"""A fictional business to try the program on: made through the same use cases as a real one."""

from app.demo.build import PASSWORDS, VAULT_PASSWORD, build_demo, open_demo

__all__ = ["PASSWORDS", "VAULT_PASSWORD", "build_demo", "open_demo"]
