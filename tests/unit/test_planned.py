import pytest

from list.errors import ListError
from list.planned import PLANNED, remember_plan, require_planned


def test_jobs_meet_what_any_workflow_of_the_run_was_planned_with(monkeypatch):
    monkeypatch.delenv(PLANNED, raising=False)
    # Without a plan, as where the environment is not passed on, there is nothing to compare.
    require_planned("a")
    monkeypatch.setenv(PLANNED, "")
    for configured in ("a", "b"):
        remember_plan(configured)
    require_planned("a")
    require_planned("b")
    with pytest.raises(ListError, match="has changed since this run was planned"):
        require_planned("c")
