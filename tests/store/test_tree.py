from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from poster_studio.document.elements import Element, GroupElement, Stack, StickerElement
from poster_studio.store.tree import tree_of

IDS = st.sampled_from("abcdefgh")


def group(id_: str, parent: str | None = None, order: str = "", deleted: bool = False) -> Element:
    return GroupElement(id=id_, stack=Stack(parent=parent, order=order), deleted=deleted)


def of(*elements: Element) -> dict[str, Element]:
    return {element.id: element for element in elements}


def test_members_stand_right_after_their_group() -> None:
    tree = tree_of(
        of(group("a", None, "1"), group("b", None, "2"), group("c", "a", "9"), group("d", "c"))
    )
    assert tree.order == ("a", "c", "d", "b")


def test_a_circle_is_cut_at_its_smallest_id() -> None:
    tree = tree_of(of(group("c", "b"), group("b", "d"), group("d", "c"), group("x", "c")))
    assert tree.parents["b"] is None
    assert tree.order == ("b", "c", "d", "x")
    assert tree_of(of(group("a", "a"))).order == ("a",)


def test_a_missing_deleted_or_ungrouped_parent_means_the_page() -> None:
    sticker = StickerElement(id="s")
    tree = tree_of(
        of(sticker, group("g", None, "", True), group("a", "g"), group("b", "?"), group("c", "s"))
    )
    assert set(tree.parents.values()) == {None}
    assert "g" not in tree.order


def test_equal_keys_are_broken_by_id() -> None:
    assert tree_of(of(group("b", None, "m"), group("a", None, "m"))).order == ("a", "b")


@given(
    st.dictionaries(IDS, st.tuples(st.none() | IDS, st.sampled_from("xyz"), st.booleans())),
    st.randoms(use_true_random=False),
)
@settings(max_examples=200, deadline=None)
def test_any_tangle_has_one_order_with_everything_in_it_once(
    tangle: dict[str, tuple[str | None, str, bool]],
    random: Random,
) -> None:
    elements = of(*(group(id_, *values) for id_, values in tangle.items()))
    tree = tree_of(elements)
    assert sorted(tree.order) == sorted(id_ for id_, e in elements.items() if not e.deleted)
    shuffled = list(elements.items())
    random.shuffle(shuffled)
    assert tree_of(dict(shuffled)) == tree
    for id_ in tree.order:
        seen = [id_]
        while (parent := tree.parents[seen[-1]]) is not None:
            assert parent not in seen
            seen.append(parent)
