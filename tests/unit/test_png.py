"""PNG files are whole or not; what is whole, Pillow decodes."""

import io

import numpy as np
import pytest
from PIL import Image

from list.data.png import is_whole_png


def encoded(form: str = "PNG") -> bytes:
    pixels = np.random.default_rng(0).integers(0, 256, (9, 7, 3), np.uint8)
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, form)
    return stream.getvalue()


def test_a_whole_file_is_whole_whatever_stands_behind_it():
    assert is_whole_png(encoded())
    assert is_whole_png(encoded() + b"\0more")


def test_no_part_of_a_file_is_whole():
    content = encoded()
    assert not any(is_whole_png(content[:length]) for length in range(len(content)))


@pytest.mark.parametrize("bit", [1, 128])
def test_no_file_with_a_changed_bit_is_whole(bit):
    content = encoded()
    for place in range(len(content)):
        changed = bytearray(content)
        changed[place] ^= bit
        assert not is_whole_png(bytes(changed)), place


def test_other_formats_are_not_whole_png_files():
    assert not is_whole_png(encoded("JPEG"))
    assert not is_whole_png(b"no picture IEND")
