# The bot's words in Japanese: the keys, their order and their variables are those of en.ftl.
# The sentences of errors are keyed by their codes: fetch.page_missing, error-fetch-page-missing.
# A command has a space beside characters: else Telegram does not mark it.

start-title = 記事を送ってください
start-body =
    リンク、本文、ファイルのどれでもかまいません。記事の要点となる文と、誰が何を言ったかを、原文のまま抜き出してお返しします。書き換えや創作はせず、内容をほかのサービスに渡すこともありません。
start-group =
    グループでは、メッセージに /digest で返信するか、リンクと一緒に私をメンションしてください。それ以外のときは発言しません。
start-example-label = 例：
start-example-title = 港の橋、2年間通行止めに
start-example-meta = 640文字、3分 → 20秒
start-example-point = 旋回橋は軸受けが摩耗したため3月に閉鎖されると、港湾局が月曜日に発表した。
start-example-quote = 1車線だけでも残す方法を探しましたが、見つかりませんでした。
start-example-speaker = マレン・ホルト、港湾局長

help-title = できること
help-body =
    • リンク、コピーした記事、ファイル（PDF、Word、EPUB、HTML、メール、テキスト）を送ると、要約を返します。
    • 1つのメッセージで読むリンクは{ $links }件までです。
    • 「もっと短く」「もっと長く」を押すと、要約がその場で変わります。「すべての発言」では、引用されている人全員の発言を見られます。
    • 文の前の「•」を押すと、ページ内のその文の位置が開きます。
    • 長さも一緒に指定できます：/digest 長く（続けてリンク）
    • /story と、同じ出来事についての複数の記事のリンク：全体を1つに要約し、食い違っている点も示します。
    • /edition 18:00：ここで共有された話題を、1日1回、1つのメッセージにまとめます。
    • /follow とサイト、フィード、公開チャンネルのアドレス：新着が自動で届きます。/following：変更と解除
    • /quotes：このチャットの要約で誰が何を言ったか。名前を付けるとその人だけ。/find と言葉：その言葉を含む要約。/export：すべてを1つのファイルに
    • /settings：長さ、発言、言語、通知音。/language：私が話す言語
    • /privacy：保存しているもの。/forget：その消去
help-groups =
    • グループでは、メッセージに /digest で返信するか、/digest とリンクを送るか、私をメンションしてください。管理者は、すべてのリンクを要約するように設定できます（チャンネルでも可）：/auto on
    • ほかのどのチャットでも、@{ $bot } とリンクを入力して長さを選べます。
unknown-command = { $name } というコマンドはありません。できること：/help

meta-words = { $words }語
meta-characters = { $words }文字
meta-minutes = { $minutes }分
meta-seconds = { $seconds }秒

outline = 内容：
quotes-heading = 誰が何を言ったか
quotes-page = 誰が何を言ったか · { $page }/{ $pages }ページ
reported-heading = そのほかの発言
reported-page = そのほかの発言 · { $page }/{ $pages }ページ
quote-unattributed = 誰の発言か、本文からははっきりしません

button-shorter = もっと短く
button-longer = もっと長く
button-quotes = すべての発言（{ $count }）
button-reported = そのほかの発言（{ $count }）
button-original = 元の記事
button-copy = コピー
button-copy-main = 一番の要点をコピー
button-back = 要約に戻る
button-in-text = 送った本文で見る
button-previous = ‹ 前へ
button-next = 次へ ›
button-story = { $count }件を1つに要約
button-everybody = 全員

inline-hint = 私の名前のあとにリンクを入力してください
inline-title-short = 短い要約
inline-title-normal = 要約
inline-title-long = 長い要約
inline-reading-title = { $site } を読んでいます
inline-reading-body = このまま送信し、数秒後にボタンを押してください
inline-read = 要約を表示
inline-none-title = 要約はありません

length-short-names = 短く, もっと短く, 短い, 短め, 短, 簡潔に
length-normal-names = 普通, ふつう, 標準, 中くらい
length-long-names = 長く, もっと長く, 長い, 長め, 長, 詳しく
source-names = ソース, 出典, 引用元, 情報元, 元記事, 元の記事, 記事を読む, 全文を読む, リンク
furniture-names = 参加, 参加する, チャンネルに参加, チャンネル登録, 登録はこちら, 議論, ディスカッション, コメント, コメントする, コメントを見る, チャット, チャンネル, グループ, 公式チャンネル, 公式サイト, 公式, サイト, ホームページ, フォロー, フォローする, 寄付, 支援, 広告, スポンサー, 写真, 動画, お問い合わせ
talk-help = ヘルプ, 使い方, 使い方は, 使い方を教えて, 使い方を教えてください, 使い方がわかりません, どうやって使うの, どう使うの, 助けて, 何ができるの, 何ができますか, 何ができる, これは何, これは何ですか, これなに, あなたは誰, コマンド, メニュー, 説明
talk-thanks = ありがとう, ありがと, ありがとうございます, ありがとうございました, どうもありがとうございました, どうも, 感謝, 助かりました, 助かります, 助かる, すごい, すばらしい, 素晴らしい, いいね, 了解, わかりました, お疲れさまです, お疲れ様です

reading = { $site } を読んでいます…
stopped = 中止しました。このメッセージには、もう何も返しません。やはり要約が必要なら、もう一度送ってください。
digested-earlier = この記事は、過去24時間以内にここで要約しています。
more-links = リンク{ $count }件のうち、最初の{ $limit }件を読みました。残りは別に送ってください。
text-may-go-on = 本文の続きが別のメッセージにあっても、Telegram の仕様により、ここでは私には見えません。個別のチャットで送るか、私をこのグループの管理者にしてください。
waits-its-turn = 一度にたくさん届きました。{ $seconds }秒後に続けます。送り直す必要はありません。
left-out = 順番待ちがいっぱいです。このメッセージから{ $count }件を処理できませんでした。残りは数分後にもう一度送ってください。
not-allowed-here = このボットの運営者が、このチャットでの利用を許可していません。退出します。
note-language-unknown = この言語の規則がないため、統計だけで要点を選びました。
note-truncated = 本文が長すぎて、最後まで読めませんでした。
note-teaser = この記事は冒頭（長さ：{ $words }）だけが無料で公開されており、要約もその部分だけです。

story-articles = 記事{ $count }件
story-shared = 複数の記事が伝えていること
story-differ = 食い違っている点
story-newest = 最新
story-single = 1つの記事だけが伝えていること
story-copy = 同じ文章
story-apart = 別の話題のため、この要約に入っていないもの：
story-none = 同じ出来事を伝える記事が2件以上ないので、1つの要約にはできません。/digest でそれぞれを要約できます。
story-alone = 記事は1件だけで、同じ話題のものは、この2日間ここで共有されていません。/story と2件以上のリンクを送ってください。
story-usage = /story と、同じ出来事についての複数の記事のリンクを送るか、リンクのあるメッセージや要約に /story で返信してください。すべての記事が伝えていること、食い違っている点、1つの記事だけが伝えていること、誰が何を言ったかをお返しします。
story-before = この話題は、前にもここで要約しています：
story-new = 新しい内容：

find-heading = 次の言葉を含む要約：{ $words }
find-usage = コマンドのあとに言葉を書いてください。例：/find フェリー 桟橋　そのすべてを含むこのチャットの要約を表示します。
find-none = 次の言葉をすべて含む要約は、このチャットにはありません：{ $words }　言葉を減らすか、変えてみてください。
find-beginning = 言葉の初めで探すには{ $least }文字以上が必要です：{ $words }　もう少し書くか、言葉全体を書いてください。
recall-too-long = 長すぎて探せません。{ $most }文字以内で書いてください。
recall-more = まだありますが、ページをめくるボタンに言葉が入りきりません。言葉を減らしてみてください。
quotes-none = その名前の人の発言は、このチャットの要約にはありません：{ $words }　名字だけで試すか、名前なしの /quotes で最新の発言を見てください。
quotes-empty = このチャットの要約には、まだ発言がありません。
memory-empty = 探せるものがまだありません。記事を送ると、その要約を覚えておきます。
memory-off = このチャットでは履歴がオフなので、探せるものがありません。/settings でオンにできます。
question = 質問には答えません。記事に書かれていることだけをお見せします。誰かの発言は /quotes と名前で、特定の言葉を含む要約は /find と言葉で探せます。
export-title = このチャットの要約
export-done = 要約{ $count }件（新しい順）

settings-title = 設定
settings-body = 変えたい項目のボタンを押してください。
settings-length-short = 要約：短い（要点2つ）
settings-length-normal = 要約：標準（要点4つ）
settings-length-long = 要約：長い（要点7つ）
settings-quotes-on = 発言：表示
settings-quotes-off = 発言：非表示
settings-language = 言語：{ $name }
settings-language-auto = 自動
settings-language-title = どの言語で話しますか？
settings-language-body = 自動：記事の言語を私が話せればその言語、話せなければ依頼した人の言語になります。
settings-trigger-asked = このチャット：頼まれたときだけ
settings-trigger-every-link = このチャット：すべてのリンク
settings-silent-on = 通知音：オフ
settings-silent-off = 通知音：オン
settings-tidy-on = 一時的なメッセージの自動削除：オン
settings-tidy-off = 一時的なメッセージの自動削除：オフ
settings-edition-on = まとめ：{ $when }
settings-edition-off = まとめ：オフ
settings-memory-days = 履歴：35日間
settings-memory-year = 履歴：1年間
settings-memory-off = 履歴：オフ
settings-memory-title = 要約をどのくらい覚えておきますか？
settings-memory-body = 覚えているものは /quotes と /find で探せて、/export のファイルにも入ります。期間を短くすると、それより古いものはすぐに消去されます。オフにすると、すべて消去されます。
settings-back = 戻る
settings-done = 完了

edition-off-names = オフ, なし, 停止, 解除, やめる, 止める
edition-now-names = 今, 今すぐ, すぐ
edition-quiet-names = 静音, 消音, おやすみ, サイレント
edition-zone-names = タイムゾーン, 時間帯
edition-every-day-names = 毎日, 日刊
edition-weekdays-names = 平日
edition-weekend-names = 週末, 土日
edition-filler-names = に, と, の, から, まで, 毎, 毎週, 朝, 午前
edition-to-names = から
edition-title = まとめ
edition-none-yet = まだ設定されていません。まとめは、前回のあとにここで共有された話題を1つのメッセージにしたものです。重要なものから順に、それぞれ2文と、注目の発言、出典を載せます。
edition-how = ここで時刻を選ぶか、次のように書いてください：/edition 18:00、/edition 月 9:00、/edition 平日 7:30
edition-next = 次回：{ $when }　それまでに何も共有されなければ、届きません。
edition-stopped = ここには、もうまとめは届きません。/edition で再開できます。
edition-on-every-day = 毎日
edition-on-weekdays = 月曜から金曜
edition-on-weekend = 土曜と日曜
edition-weekend-days = 6, 7
edition-button-days = 曜日：{ $days }
edition-button-zone = タイムゾーン：{ $name }
edition-button-quiet = 静音時間：{ $hours }
edition-button-now = 今すぐ1通送る
edition-button-off = オフにする
edition-no-quiet = なし
edition-no-zone = 未設定
edition-likely-zones = Asia/Tokyo, America/Los_Angeles, America/New_York, Europe/London
edition-days-title = どの曜日にしますか？
edition-quiet-title = 静音時間はいつにしますか？
edition-quiet-body = このチャットがフォローしていて、すぐに届くはずの新着は、静音時間が終わるまで待ちます。まとめは決まった時刻に届きます。ほかの時間：/edition 静音 23:30-8:00
edition-zone-title = そちらは今何時ですか？
edition-zone-body = そちらの時刻を押してください。なければ、近くの大きな都市の名前か、UTC との時差を送ってください：/edition タイムゾーン 大阪、/edition タイムゾーン +9
edition-zone-unknown = 「{ $name }」というタイムゾーンは見つかりません。
edition-zone-which = 「{ $name }」にはタイムゾーンがいくつかあります。どれですか？
edition-head = { $date }のまとめ
edition-sharers = { $count }人が共有
edition-brief = 短信
edition-left = ほか{ $count }件
edition-empty = 前回のまとめのあと、ここで新しく共有されたものはありません。

welcome-group = 記事の要点となる文と、誰が何を言ったかを、原文のまま抜き出して要約します。リンク、テキスト、ファイルに /digest で返信するか、リンクと一緒に私をメンションしてください。それ以外のときは発言しません。管理者は、すべてのリンクを要約するように設定できます：/auto on　詳しくは /help
welcome-channel = このチャンネルでリンクされた記事の要点となる文と、誰が何を言ったかを、原文のまま抜き出して要約します。管理者が /auto on でオンにできます。このメッセージは自動的に消えます。
welcome-every-link = すべてのリンクを要約
welcome-settings = 設定

auto-on = これから、記事へのリンクをすべて要約します。/auto off でオフにできます。
auto-blind = 今のところ、私に見えるのは私あてのメッセージだけです。リンクが見えるように、私をこのグループの管理者にしてください。
auto-off = これからは、頼まれたときだけ答えます。
auto-usage = /auto on にすると、ここのリンクをすべて要約します。/auto off にすると、頼まれたときだけ答えます。
auto-private = 個別のチャットでは、送られたものをすべて読みます。オンにするものはありません。

follow-usage =
    /follow とサイト、フィード、公開チャンネルのアドレスを送ってください。例：/follow example.org
    そのあとに、読みたいものを書けます：言葉、「語句」、-除外、発言:名前、5/日
    フォロー中のものすべてから1人の発言を受け取るには：/follow 発言:名前
follow-heading = これからフォローします：
follow-last = 最新の記事：
follow-mode-at-once = 新着はすぐにここに届きます。
follow-mode-edition = 新着はこのチャットのまとめに入ります（/edition）。
follow-words = 次を含むものだけ：{ $words }
follow-without = 次を含むものを除く：{ $words }
follow-quoted = 次の人の発言があるものだけ：{ $words }
follow-a-day = 1日{ $count }件まで
follow-at-once = すぐに
follow-edition = まとめに入れる
follow-not-after-all = やっぱりやめる
follow-end = フォローをやめる
follow-day = 1日：{ $count }件まで
follow-day-all = 1日：すべて
follow-change = 言葉を変えるには、同じアドレスと新しい言葉で、もう一度 /follow を送ってください。
follow-rests = 1週間応答がありません。週に1回確認します。
follow-ended = フォローをやめました：{ $title }
follow-gone = { $title } は1週間応答がありません。これからは週に1回確認します。/following で解除できます。
alert-on = これから、ここでフォローしているフィードの記事に「{ $name }」の発言があれば、すぐに届きます。まとめに入れているフィードも同じです。/following で解除できます。
alert-title = { $name }の発言
alert-quoted = 発言あり：{ $names }
alert-full = 1つのチャットでフォローできるのは{ $limit }人までです。先に何人か解除してください：/following
follow-of-names = の
follow-none = ここでは何もフォローしていません。/follow とサイト、フィード、チャンネルのアドレスを送ると始められます。
follow-list = フォロー中：{ $count }件
follow-list-body = 変更または解除したいものを押してください。
follow-quoted-names = 発言, 発言者, 引用
follow-day-names = 日
list-taken = リストの{ $count }件のフィードを、これからフォローします。新着はまとめに入ります（/edition）。それぞれ /following で変更できます。
list-known = すでにフォロー中：{ $count }件
list-left = 1つのチャットの上限が{ $limit }件のため、見送り：{ $count }件
list-unusable = 使えるアドレスなし（{ $count }件）：{ $names }
forget-follows = フォローを解除：{ $count }件。

privacy-title = 保存しているもの
privacy-body =
    • 要約した記事と、その入手元、依頼した人：ボタンが使えるように{ $days }日間。その後、消去します。
    • このチャットが何をフォローしているか、誰が頼んだか、直近{ $days }日間にそこからどの記事が届いたか。
    • このチャットの設定（タイムゾーンとまとめの時刻を含む）。
    • 直近1時間の長い文章とアルバム：一部への /digest の返信で全体を読めるように、メモリ上だけに置きます。
privacy-memory-days = • 要約の各行（見出し、要点、発言とその人、リンク）：/quotes、/find、/export のために35日間。/settings で変更できます。
privacy-memory-year = • 要約の各行（見出し、要点、発言とその人、リンク）：/quotes、/find、/export のために1年間。/settings で変更できます。
privacy-memory-off = • /quotes、/find、/export のための要約の各行は保存しません。/settings でオフになっています。
privacy-end =
    • これ以外は保存しません。ほかのメッセージも、ここにいる人の名前も、読者の一覧もありません。

    本文やリンクがログに書かれることも、どこかに渡されることもありません。/forget で、このチャットについて保存したものをすべて消去できます。

privacy-aside = 例外が1つあります。私が停止する原因になったものと、処理しきれなかったものは、不具合を見つけるために、長くて1日、別に取っておきます。誰がどこで送ったかは記録されないので、/forget では消せませんが、自動的に消えます。

forget-ask = このチャットについて保存したもの（設定と要約）を、すべて消去しますか？　古い要約の下のボタンは使えなくなります。
forget-yes = すべて消去する
forget-no = 残しておく
forget-kept = 何も消去しませんでした。
forget-empty = 消去するものはありませんでした。
forget-done = 消去しました：要約{ $digests }件、記事{ $articles }件、{ $settings ->
    [0] 設定はなし
   *[other] 設定
}。

gave-up = 何度か試しましたが、そのたびにエラーになりました。もう一度送るか、一部だけを送ってください。

error-unforeseen = こちらで問題が起きました。記録番号：{ $reference }
error-option-bad = 「{ $value }」は「{ $option }」に使える値ではありません。
error-input-empty = 文章がありません。記事を送ってください。リンク、本文、ファイルのどれでもかまいません。
error-input-too-short = すでに短い文章です（長さ：{ $words }）。省けるところがありません。
error-input-no-sentences = 句読点がないので、どこで文が終わるのかわかりません。句点を付けて送ってください。
error-input-too-long = 一度に読める量を超えています（上限は{ $limit_mb } MB）。一部だけを送ってください。
error-input-unsupported-media = { $kind ->
    [photo] これは写真なので
    [image] これは画像なので
    [video] これは動画なので
    [voice] これは音声メッセージなので
    [audio] これは音声ファイルなので
    [sticker] これはステッカーなので
    [font] これはフォントなので
    [ebook] これは Kindle の本なので
    [opendocument] これは OpenDocument ファイルなので
    [old_office] これは古い形式の Office ファイルなので
    [rtf] これは RTF ファイルなので
    [slides] これはスライドなので
    [spreadsheet] これは表計算ファイルなので
    [binary] これはバイナリファイルなので
    [feed] これはフィードなので
    [data] これはデータファイルなので
   *[other] これはテキストではないので
}、読めません。リンク、本文、または PDF、Word、EPUB、HTML、メールのファイルを送ってください。
error-input-archive = これは圧縮ファイルなので、開きません。展開して、中の記事を送ってください。
error-input-damaged-file = ファイルが壊れているか不完全なので、読めません。もう一度送るか、本文を貼り付けてください。
error-input-protected-file = ファイルがパスワードや販売元の保護でロックされています。ロックのないものを送るか、本文を貼り付けてください。
error-input-swollen-file = 展開すると、一度に読める量を超えます。必要な部分を貼り付けてください。
error-input-scanned-pages = この PDF のページは画像で、文字がありません。文字認識（OCR）をかけたものを送るか、本文を貼り付けてください。
error-input-feed = これは記事ではなくフィードです。/follow とそのアドレスを送ると、新着を要約します。
error-input-unsupported-language = 「{ $language }」という言語には対応していません。ja や en のような2文字のコードを使ってください。
error-input-not-one-story = これらの記事は同じ出来事についてのものではないので、1つの要約にはしません。1件ずつ送ってください。
error-fetch-bad-address = 開けるウェブアドレスではありません。https:// で始まるものを送ってください。
error-fetch-private-address = { $site } は公開されたアドレスではないので、開きません。代わりに本文を貼り付けてください。
error-fetch-site-unknown = サイト { $site } が見つかりません。リンクに打ち間違いがないか確認してください。
error-fetch-robots-refused = { $site } は、このボットを名指しして、そのページを読まないように求めています。本文をここに貼り付けてもらえれば、それを要約します。
error-fetch-page-missing = そのページはありません（サイトの応答：{ $status }）。リンクを確認してください。
error-fetch-page-gone = { $site } はそのページを完全に削除しました。ウェブアーカイブにはまだ残っているかもしれません。
error-fetch-access-denied = { $site } がこのページを読ませてくれません。本文をここに貼り付けてもらえれば、それを要約します。
error-fetch-legally-blocked = 法律上の理由で、{ $site } は私が動いている地域ではそのページを表示できません。読める場合は、本文をここに貼り付けてください。
error-fetch-page-too-large = そのページは{ $limit_mb } MB を超えています。必要な部分を貼り付けてください。
error-fetch-feed-closed = { $site } にあるものは読めません。公開されていないか、大きすぎます。だれでも読めるフィードのアドレスを、/follow で送ってください。
error-fetch-redirect-loop = { $site } に次々と別のアドレスへ転送されてしまいます。ブラウザーでページを開き、そこに表示されるリンクを送ってください。
error-fetch-insecure-site = { $site } が本物だと確かめられない（暗号化に問題がある）ので、読みません。代わりに本文を貼り付けてください。
error-fetch-timed-out = { $site } から{ $seconds }秒以内に応答がありませんでした。1分後にもう一度お試しください。
error-fetch-site-busy = { $site } は混み合っていて、しばらく待つように求めています。数分後にもう一度お試しください。
error-fetch-site-broken = { $site } に問題が起きています（応答：{ $status }）。数分後にもう一度お試しください。
error-fetch-broken-answer = { $site } の応答が読めません。もう一度試すか、本文をここに貼り付けてください。
error-fetch-site-down = { $site } は今、読めません。数分後にもう一度お試しください。
error-extract-no-article = 記事が見つからず、メニューとリンクだけでした。本文が見える場合は、貼り付けてください。
error-extract-index-page = たくさんの記事が並んだページです。目的の記事を開いて、そのリンクを送ってください。
error-extract-pay-wall = この記事は、料金を払った人だけに表示されます。読める場合は、本文をここに貼り付けてください。
error-extract-login-wall = この記事は、ログインした人だけに表示されます。読める場合は、本文をここに貼り付けてください。
error-extract-consent-page = 記事を表示する前に、Cookie への同意を求められます。ブラウザーで開いて、本文をここに貼り付けてください。
error-extract-script-page = このページはスクリプトで作られていますが、私はスクリプトを実行しません。記事の本文をここに貼り付けてください。
error-extract-robot-check = 読んでいるのが人間だという確認を求められ、記事を表示してもらえませんでした。本文をここに貼り付けてください。
error-extract-video-page = このページは動画ですが、私が読めるのは文字だけです。記事か文字起こしを送ってください。
error-extract-error-page = このページには、見つからない、または問題が起きた、としか書かれていません。リンクを確認してください。
error-extract-undecodable = 文字として読めません。記事の文章をコピーして、ここに貼り付けてください。
error-extract-no-feed = { $site } にフィードが見つかりませんでした。フィードそのもの、サイトのトップページ、公開チャンネル（t.me/名前）のどれかのアドレスを、/follow で送ってください。
error-out-of-time = 読むのに時間がかかりすぎました。もっと短い部分を送ってください。
error-bot-nothing-to-read = 記事を送ってもらえれば要約します。リンク、本文、ファイルのどれでもかまいません。
error-bot-nothing-to-read-here = リンク、テキスト、ファイルのあるメッセージに /digest で返信するか、/digest とリンクを書いてください。
error-bot-file-too-large = Telegram から受け取れるファイルは{ $limit_mb } MB までです。もっと小さいものを送ってください。
error-bot-file-gone = そのファイルは、もう Telegram から受け取れません。もう一度送ってください。
error-bot-busy = 今、読むものがたくさんあります。1分後にもう一度お試しください。
error-bot-too-heavy = 量が多すぎて読めません。もっと短い部分を送ってください。
error-bot-rate-limited = 一度にたくさん届きました。{ $seconds }秒後にまた使えます。
error-bot-digest-expired = この要約は期限が切れました。記事をもう一度送ると、新しく要約します。
error-bot-not-yours = この要約を変えられるのは、頼んだ人か管理者だけです。
error-bot-still-reading = まだ読んでいます。数秒後にもう一度押してください。
error-bot-admins-only = これができるのは、このチャットの管理者だけです。
error-bot-bad-button = このボタンは使えません。記事をもう一度送ると、新しく要約します。
error-bot-cannot-edit = このメッセージは、Telegram の制限により、もう変更できません。記事をもう一度送ると、新しく要約します。
error-bot-passage-gone = チャットの中でこの箇所が見つかりません。メッセージが削除または変更されたか、時間がたちすぎています。本文をもう一度送ると、新しい要約からその箇所に移動できます。
error-bot-bad-schedule = 「{ $value }」はわかりません。例：/edition 18:00、/edition 月 9:00、/edition 平日 7:30、/edition 今すぐ、/edition オフ
error-bot-bad-quiet-hours = 「{ $value }」は時間として読めません。例：/edition 静音 22-7、/edition 静音 23:30-8:00、/edition 静音 オフ
error-bot-too-many-follows = このチャットはすでに{ $limit }件のフィードをフォローしています。先にいくつか解除してください：/following
error-bot-not-followed = このチャットは、もうそのフィードをフォローしていません。/following でフォロー中のものを見られます。

command-start = できることと例
command-help = 使い方
command-digest = リンク、または返信先のメッセージを要約
command-story = 同じ出来事についての複数の記事を1つに要約
command-quotes = ここで誰が何を言ったか（最新、または名前別）
command-find = 指定した言葉を含む要約
command-export = このチャットの要約をすべてファイルに
command-settings = 長さ、発言、言語
command-language = 私が話す言語
command-auto = on：すべてのリンクを要約、off：頼まれたときだけ
command-edition = ここで共有された話題のまとめ：18:00、月 9:00、オフ
command-follow = サイト、フィード、チャンネルをフォロー
command-following = このチャットがフォロー中のもの
command-privacy = 保存しているもの
command-forget = このチャットについて保存したものを消去

page-status = ボット · このパソコンで動作中
page-chat = チャット
page-messages = メッセージ
page-write = 入力
page-typing = 入力中…
page-uploading = ファイルを送信中…
page-message = メッセージ
page-placeholder = 記事、リンク、ファイル…
page-send = 送信
page-attach = ファイルを送る
page-commands = コマンド
page-dark = ダークモード
page-end = 最新のメッセージへ
page-skip = 入力欄へ
page-lead = 記事の要点となる文と、誰が何を言ったかを、原文のままお返しします。
page-text = 本文を貼り付ける
page-text-more = ページ全体でもかまいません。メニューや写真の説明は省かれます。
page-link = リンクを送る
page-link-more = ページを開いて、代わりに読みます。
page-file = ファイルをドロップ
page-file-more = PDF、Word、EPUB、HTML、メール、テキスト（20 MB まで）
page-sample = サンプル記事で試す
page-small = 処理はすべてこのパソコンで行います。開くのは、送られたリンクだけです。
page-drop = ここにドロップ
page-today = 今日
page-more = もっと見る
page-less = 表示を減らす
page-unfold = すべて表示
page-fold = 折りたたむ
page-you = あなた
page-keys = ボタン
page-stop = 中止
page-queued = 順番待ち
page-article = { $done }/{ $of }件
page-pages = { $done }/{ $of }ページ
page-close = 閉じる
page-shortcuts = キーボードショートカット
page-shortcut-line = 改行
page-shortcut-message = メッセージ間を移動
page-shortcut-within = メッセージや一覧の中を移動
page-shortcut-scroll = チャットをスクロール
page-shortcut-escape = 開いているものを閉じる
page-shortcut-help = この一覧（入力欄の外で）
page-shortcut-off = この一覧を ? で開く
page-ready = 要約ができました
page-copied = コピーしました
page-copy-refused = ブラウザーがコピーを許可しませんでした
page-lost = 接続が切れました。再接続しています…
page-restoring = 以前の要約を読み込んでいます…
page-unsent = 送信できませんでした。ボットに接続できません。まだ動いていますか？
page-too-large = { $name } は 20 MB を超えているため、受け取れません。
page-refused = 送信できませんでした。ボットが受け付けませんでした。
page-no-button = そのボタンはもうありません。
page-source-open = ページ内のこの文の位置を開く
page-source-close = 記事を閉じる
page-source-text = 記事の本文
page-source-rows = 要点と発言
page-previous = 前へ
page-next = 次へ
page-not-found = この文は本文に見つかりませんでした。
page-not-kept = この記事の本文はもう保存されていません。もう一度送ると、ここで読めます。
page-files = ファイル
page-remove = 削除
page-download = ダウンロード
page-past = これまでの要約
page-past-close = これまでの要約を閉じる
page-past-search = これまでの要約を検索
page-past-digests = 要約
page-past-quotes = 発言
page-past-none = 見つかりませんでした。
page-past-more = さらに古いものを表示
