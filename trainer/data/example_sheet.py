"""Draws photos as training shows them, for a person to look at."""

from PIL import Image, ImageDraw

from trainer.data.host_tensorflow import host_tensorflow
from trainer.data.inventory import Inventory, read_picture
from trainer.data.ordering import endless_order
from trainer.data.pixels import is_plain_jpeg, model_input_of
from trainer.data.splitting import Split
from trainer.data.stream import StreamPlan, varied

_GAP = 4
_PAPER = (255, 255, 255)
_LINE = (30, 120, 220)


def draw_examples(inventory: Inventory, plan: StreamPlan, photos: int = 6, versions: int = 7) -> Image.Image:
    """A row for each of some training photos: as it is, framed, and as it is varied.

    Args:
        inventory: where the photos are.
        plan: side, seed and augmentation.
        photos: how many rows; the first ones of the stream.
        versions: how many varied ones in a row.

    Raises:
        ShardError: a record cannot be read.
        UndecodableError: it is no picture.
    """
    tensorflow = host_tensorflow()
    order = endless_order(inventory.of(Split.TRAIN), plan.seed)
    cell = plan.side + _GAP
    sheet = Image.new("RGB", ((versions + 1) * cell + _GAP, photos * cell + _GAP), _PAPER)
    for row, record in enumerate(order(tensorflow.range(photos, dtype=tensorflow.int64).numpy())):
        file = read_picture(inventory, int(record))
        shown = [model_input_of(file, plan.side)]
        for version in range(versions):
            place = tensorflow.constant(row + version * photos, tensorflow.int64)
            shown.append(varied(plan, place, file, is_plain_jpeg(file)).numpy())
        for column, pixels in enumerate(shown):
            sheet.paste(Image.fromarray(pixels), (_GAP + column * cell, _GAP + row * cell))
        corner, edge = (1, 1 + row * cell), cell + 1
        ImageDraw.Draw(sheet).rectangle((*corner, edge, row * cell + edge), outline=_LINE, width=3)
    return sheet
