"""What the tests share that give readers anything at all."""

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

bounded = settings(
    derandomize=True,
    max_examples=200,
    deadline=None,
    database=None,
    suppress_health_check=[*HealthCheck],
)


def spoiled(whole):
    """Bytes with some stretches replaced, removed or doubled, or cut short."""

    @st.composite
    def draw_changes(draw):
        content = bytearray(whole)
        for _ in range(draw(st.integers(1, 4))):
            start = draw(st.integers(0, max(0, len(content) - 1)))
            length = draw(st.integers(0, 40))
            kind = draw(st.sampled_from(["replace", "remove", "double", "flip", "cut"]))
            if kind == "replace":
                content[start : start + length] = draw(st.binary(max_size=40))
            elif kind == "remove":
                del content[start : start + length]
            elif kind == "double":
                content[start:start] = content[start : start + length]
            elif kind == "flip" and content:
                content[start] ^= 1 << draw(st.integers(0, 7))
            elif kind == "cut":
                del content[start:]
        return bytes(content)

    return draw_changes()
