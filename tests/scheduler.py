"""Which tests a worker gets together: those that share something that takes long to start."""

from __future__ import annotations

import re
from functools import cache

from xdist.scheduler import LoadScopeScheduling
from xdist.workermanage import WorkerController

#: What the ids of tests begin with that stay together, and the name of their group.
_TOGETHER = {
    # two bots, each of which plays many scenes
    r"tests/telegram/(?!test_hostile).*?\[(polling|webhook)\b": r"scenes by \1",
    # a bot of the module's own
    r"(tests/telegram/test_(?:limits|following)\.py|tests/bot/test_fault_table\.py)": r"\1",
    # stories, told once for all tests
    r"(tests/summarizer/stories/test_stories\.py)": r"\1",
    # annotated data
    r"(tests/quality/\w+\.py)": r"\1",
    # all catalogues, parsed
    r"tests/bot/test_catalogues\.py": "catalogues",
    # one Chromium
    r"tests/browser/": "browser",
    # one Postgres and one Redis
    r"tests/bot/(cluster/|store/test_(postgres|sql_)|test_many)": "servers",
    r"tests/bot/(operating/test_request_limits|following/test_two)": "servers",
    r"tests/bot/incoming/test_suspects.*\[shared": "servers",
}


@cache
def group_of(test: str) -> str:
    """Return the name of the group of a test, given its id; most are alone."""
    for pattern, name in _TOGETHER.items():
        if found := re.match(pattern, test):
            return found.expand(name)
    return test


class GroupScheduling(LoadScopeScheduling):
    """Hands out groups, the largest first, and then all other tests, in their order.

    Not `--dist loadgroup`: the groups that tests are marked with get lost from pytest 9.2 on
    (pytest-xdist 3.8, its issue 1386).
    """

    def _split_scope(self, nodeid: str) -> str:
        return group_of(nodeid)

    def mark_test_complete(
        self, node: WorkerController, item_index: int, duration: float = 0
    ) -> None:
        """Note that a test is done, and hand out another one.

        The library goes through all groups that the worker ever had, after each test.
        """
        nodeid = self.registered_collections[node][item_index]
        assigned, group = self.assigned_work[node], group_of(nodeid)
        assigned[group][nodeid] = True
        if all(assigned[group].values()):
            del assigned[group]
        self._reschedule(node)
