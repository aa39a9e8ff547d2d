"""Chinese: the words that the stages need. What each set is for: `base.py`."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set
from summarizer.languages.speech.zh import SPEECH

_STOP_WORDS = word_set(
    """
    一个 一些 一旦 一样 一直 一种 一般 上 下 不 不仅 不会 不但 不是 不管 不能 不过 与 且 並 个 中
    为 为什么 么 之 之前 之后 之间 也 了 于 于是 些 什么 从 他 他们 以 以上 以下 以便 以免 以前
    以及 以后 以来 们 会 但 但是 何 你 你们 使 來 例如 個 們 做 关于 其 其中 其他 其它 其次 再 几乎
    则 到 十分 即 即使 去 又 及 另外 只有 只要 可以 可是 可能 各 同时 向 吗 吧 呀 呢 和 哦 哪 哪些
    哪里 啊 啦 嗎 嘛 因 因为 因此 在 地 大约 太 她 她们 如 如果 它 它们 对 对于 将 将要 對 尤其 就
    尽管 左右 已经 并 并且 应当 应该 往 很 後 得 從 必须 怎么 怎样 您 想 我 我们 或 或者 所 所以 才
    把 按照 接着 於 无 无论 时候 是 時 更 更加 曾经 最 最后 會 有 本 来 某 根据 正在 此 此外 每
    比如 比较 沒 没 没有 為 然后 然而 特别 现在 甚至 用 由 由于 的 目前 着 等 給 给 而 而且 能 能够
    自己 與 若 虽 虽然 被 裡 要 該 說 譬如 讓 让 该 说 谁 过 还 还是 这 这个 这些 这样 这里 這 通过
    過 還 那 那个 那些 那样 那里 都 里 除了 除非 随着 需要 非 非常 首先 麼
    """
)

_BACKWARD = word_set(
    """
    上述 不然 不过 不過 与此同时 且 两者 並且 为此 之后 之後 也 也就是說 也就是说 事实上 事實上
    二者 于是 从而 他 他们 他們 以上 以及 但 但是 何况 例如 儘管如此 兩者 其 其中 其实 其實 其次
    具体来说 具體來說 再如 再者 再说 况且 则 前者 即 即使如此 即便如此 却 又 反之 反而 另外 可 可是
    同时 同時 同样 同样地 同樣 后来 后者 否则 否則 和 因为这 因此 因為這 因而 她 她们 如上所述 如此
    它 它们 它們 对此 對此 尽管如此 屆時 届时 并且 当时 後來 後者 從而 或 或者 所以 换句话说 换言之
    据此 接着 接著 換句話說 換言之 據此 故 於是 更 正因为如此 正因如此 此 此外 此时 比如 為此 然后
    然後 然而 甚至 由此 由此可见 當時 相反 类似地 結果 结果 而 而且 與此同時 虽然如此 該 譬如 该 还
    还有 这 这些 这样 這 這些 這樣 還 還有 那 那么 那些 那样 那麼 除此之外 除此以外 随后 隨後
    """
)

_FORWARD = word_set(
    """
    下面 以下 如下 接下來 接下来
    """
)

_ANSWERING = word_set(
    """
    不 不会 不是 可以 嗯 好 好的 对 并非如此 当然 是 是的 沒錯 没有 没错 當然
    """
)

_TURNING = word_set(
    """
    不过 也因此 则 却 因此 因而 然而
    """
)

LANGUAGE = Language(
    code="zh",
    name="chinese",
    marks=("“", "”"),
    comma="，",
    stop_words=_STOP_WORDS,
    backward=_BACKWARD,
    forward=_FORWARD,
    answering=_ANSWERING,
    turning=_TURNING,
    caseless_speech=SPEECH,
)
