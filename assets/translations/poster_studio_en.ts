<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
    <context>
        <name>poster_studio/cards/cleaning.py</name>
        <message>
            <location filename="../../poster_studio/cards/cleaning.py" />
            <source>あいさつ</source>
            <translation>greeting</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/cleaning.py" />
            <source>音声や画面の確認</source>
            <translation>sound or screen check</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/cleaning.py" />
            <source>短い返事</source>
            <translation>short answer</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/cleaning.py" />
            <source>拍手・笑い</source>
            <translation>applause or laughter</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/cleaning.py" />
            <source>記号や絵文字だけ</source>
            <translation>signs or emoji only</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/cleaning.py" />
            <source>リンクだけ</source>
            <translation>a link only</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/cleaning.py" />
            <source>「なし」という回答</source>
            <translation>answer “nothing”</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cards/encoding.py</name>
        <message>
            <location filename="../../poster_studio/cards/encoding.py" />
            <source>文字化けして「?」や「〓」になった字があるかもしれません</source>
            <translation>some letters may have been lost as “?” or “〓”</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cards/planning.py</name>
        <message>
            <location filename="../../poster_studio/cards/planning.py" />
            <source>個別のメッセージ%1件も、名前を除いて読み込みました</source>
            <translation>%1 private messages were kept, without names</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cards/privacy.py</name>
        <message>
            <location filename="../../poster_studio/cards/privacy.py" />
            <source>人の名前かもしれません</source>
            <translation>may be a person's name</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/privacy.py" />
            <source>電話番号</source>
            <translation>phone number</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/privacy.py" />
            <source>メールアドレス</source>
            <translation>e-mail address</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/privacy.py" />
            <source>SNSのアカウント</source>
            <translation>account of a social network</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/privacy.py" />
            <source>住所</source>
            <translation>address</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cards/problems.py</name>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>Zoomのチャット（txt）、フォームや表（CSV・xlsx）、ボードのCSVを指定してください</source>
            <translation>give a Zoom chat (txt), a form or table (CSV, xlsx) or a board's CSV</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」は空です</source>
            <translation>%1 is empty</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>保存し直してから、もう一度お試しください</source>
            <translation>save it again and try once more</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」は大きすぎます</source>
            <translation>%1 is too large</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>%1MBまでのファイルに分けてください</source>
            <translation>split it into files of %1 MB</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」の%2が多すぎます</source>
            <translation>%1 has too many %2</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>必要なところだけにして保存してください</source>
            <translation>save only the part you need</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」の中身は%2です</source>
            <translation>%1 holds %2</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」は文字として読めません</source>
            <translation>%1 cannot be read as text</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>UTF-8で保存し直してください</source>
            <translation>save it again as UTF-8</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」の表が壊れています</source>
            <translation>the table in %1 is damaged</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>表計算ソフトで開き、保存し直してください</source>
            <translation>open it in a spreadsheet and save it again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」はチャットとしても表としても読めません</source>
            <translation>%1 is recognised neither as a chat nor as a table of words</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>1行目に「意見」という見出しのあるCSVにするか、チャットを保存し直してください</source>
            <translation>make it a CSV whose first row has the heading “text”, or save the chat again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」のどの列が意見か分かりません（見出し：%2）</source>
            <translation>which column of %1 holds the words? Its headings are: %3</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>意見の列の見出しを「意見」にして保存し直してください</source>
            <translation>give the column of words the heading “text” and save it again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」はファイルではありません</source>
            <translation>%1 is no file</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cards/source_file.py</name>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>PDF</source>
            <translation>a PDF</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>PNG画像</source>
            <translation>a PNG picture</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>JPEG画像</source>
            <translation>a JPEG picture</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>GIF画像</source>
            <translation>a GIF picture</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>音声や画像</source>
            <translation>sound or a picture</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>データベース</source>
            <translation>a database</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>圧縮ファイル</source>
            <translation>a compressed file</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>行</source>
            <translation>rows</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>古い形式のExcelなど</source>
            <translation>an old Office document</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>xlsx形式で保存し直してください</source>
            <translation>save it again as xlsx</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>圧縮ファイル（zip）</source>
            <translation>a zip archive</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>展開して、中のファイルを指定してください</source>
            <translation>unpack it and give the files inside</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>隠されているシートも読みました：%1</source>
            <translation>hidden sheets were read too: %2</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>発言</source>
            <translation>messages</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>一つの発言の文字</source>
            <translation>letters in one message</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cards/sources/line_talk.py</name>
        <message>
            <location filename="../../poster_studio/cards/sources/line_talk.py" />
            <source>スタンプ・写真・通知</source>
            <translation>sticker, picture or notice</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cards/sources/miro.py</name>
        <message>
            <location filename="../../poster_studio/cards/sources/miro.py" />
            <source>ボードの枠の名前</source>
            <translation>title of a frame</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cards/sources/table.py</name>
        <message>
            <location filename="../../poster_studio/cards/sources/table.py" />
            <source>「%1」は見出しとして読みました（カードにするには、上に「意見」の行を入れてください）</source>
            <translation>“%1” was taken for a heading (to make it a card, put a row “text” above it)</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cards/sources/table_rows.py</name>
        <message>
            <location filename="../../poster_studio/cards/sources/table_rows.py" />
            <source>個人の情報の列は読みませんでした：%1</source>
            <translation>personal columns left out: %1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/sources/table_rows.py" />
            <source>意見の列に「3-1」や日付のような値があります（表計算ソフトが変えたのかもしれません）</source>
            <translation>some words look like dates (a spreadsheet may have changed them)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/sources/table_rows.py" />
            <source>キーワードの列に日付のような値があります（表計算ソフトが変えたのかもしれません）</source>
            <translation>some keywords look like dates (a spreadsheet may have changed them)</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cards/sources/zoom.py</name>
        <message>
            <location filename="../../poster_studio/cards/sources/zoom.py" />
            <source>先頭の%1行は、誰かの発言として読めませんでした</source>
            <translation>the first %1 lines belong to no message</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/checks/legibility.py</name>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>%1の字が小さめです（%2pt）。2mでは読みにくい大きさです</source>
            <translation>%1 is small (%2 pt): hard to read from 2 m</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>枠を広げるか、ことばを短くしてください</source>
            <translation>enlarge its frame or shorten the words</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>題名%1が小さめです（%2pt）。5mでは読みにくい大きさです</source>
            <translation>the title %1 is small (%2 pt): hard to read from 5 m</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>題名を短くするか、枠を広げてください</source>
            <translation>shorten the title or enlarge its frame</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>%1が枠に入りきりません</source>
            <translation>%1 does not fit its frame</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>%1の「%2」は字の形がなく、〓と印刷されます</source>
            <translation>%1: no font has “%2”, 〓 is printed instead</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>別の字かひらがなで書きなおしてください</source>
            <translation>write it with another character</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>題名も問いもありません</source>
            <translation>there is neither a title nor a question</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>題名か問いを書いてください</source>
            <translation>write a title or a question</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/checks/page.py</name>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>%1が紙の端に近すぎます</source>
            <translation>%1 is too near the paper's edge</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>5mmより内側へ動かしてください</source>
            <translation>move it at least 5 mm inside</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>紙の外にはみ出していて印刷されないものがあります</source>
            <translation>something lies off the paper and will not print</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>紙の上に戻すか、消してください</source>
            <translation>move it onto the paper or delete it</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>写真に写っている人の同意がまだ確かめられていません</source>
            <translation>nobody has confirmed that the people in the picture agree</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>本人に確かめてから印刷してください</source>
            <translation>ask them before printing</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>まだ届いていない写真があります</source>
            <translation>a picture has not come yet</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>部屋につないで待つか、写真を入れ直してください</source>
            <translation>wait for it in the room, or place it again</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/checks/pdfx_preflight.py</name>
        <message>
            <location filename="../../poster_studio/checks/pdfx_preflight.py" />
            <source>「%1」はパスワードで守られています</source>
            <translation>“%1” is protected by a password</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_preflight.py" />
            <source>パスワードのないPDFを書き出してください</source>
            <translation>export a PDF without a password</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_preflight.py" />
            <source>「%1」が見つかりません</source>
            <translation>“%1” was not found</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_preflight.py" />
            <source>名前と場所を確かめてください</source>
            <translation>check its name and place</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_preflight.py" />
            <source>「%1」はPDFとして読めません</source>
            <translation>“%1” is not a readable PDF</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_preflight.py" />
            <source>PDFファイルを指定してください</source>
            <translation>give a PDF file</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/checks/pdfx_rules_document.py</name>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>PDF/X-4で書き出しなおしてください</source>
            <translation>export it again as PDF/X-4</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>PDFの版が1.6ではなく%1です</source>
            <translation>the PDF version is %1, not 1.6</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>ファイルの識別子（ID）がありません</source>
            <translation>the file identifier (ID) is missing</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>暗号化されています</source>
            <translation>the file is encrypted</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>外のファイルを参照しています</source>
            <translation>a stream refers to another file</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>LZWまたはCrypt圧縮が使われています</source>
            <translation>LZW or Crypt filters are used</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>XMPメタデータがありません</source>
            <translation>there is no XMP metadata</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>PDF/X-4と名のっていません</source>
            <translation>the file does not say that it is PDF/X-4</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>メタデータに%1がありません</source>
            <translation>the metadata has no %1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>トラップの有無（Trapped）が決まっていません</source>
            <translation>whether the file is trapped is not stated</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>出力インテントが%1個あります（1個必要）</source>
            <translation>there are %1 PDF/X output intents, one is needed</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>印刷条件の名前がありません</source>
            <translation>the output condition has no identifier</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>出力プロファイルが埋め込まれていません</source>
            <translation>the output profile is not embedded</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>出力プロファイルが印刷機用ではありません</source>
            <translation>the output profile is not a printer's</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>出力プロファイルの版が新しすぎます</source>
            <translation>the output profile is too new</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>動作やスクリプトが入っています</source>
            <translation>the file holds actions or scripts</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>XFAフォームが入っています</source>
            <translation>the file holds an XFA form</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>ほかのファイルが埋め込まれています</source>
            <translation>other files are embedded</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>ページに動作が入っています</source>
            <translation>the page holds actions</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>映像や音が入っています</source>
            <translation>the page holds films or sounds</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>紙面に注釈やリンクがあります</source>
            <translation>annotations or links lie on the artwork</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>画面の切りかえ効果が入っています</source>
            <translation>the page has a transition</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/checks/pdfx_rules_limits.py</name>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_limits.py" />
            <source>グループの重なりが深すぎます（%1段まで）</source>
            <translation>groups lie more than %1 levels deep in one another</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_limits.py" />
            <source>グループを解除してから書き出しなおしてください</source>
            <translation>ungroup them and export it again</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/checks/pdfx_rules_page.py</name>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>ページの大きさ（MediaBox）がありません</source>
            <translation>the page has no size (MediaBox)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>PDFを書き出しなおしてください</source>
            <translation>export the PDF again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>仕上がりの枠（TrimBox）が一つに決まっていません</source>
            <translation>there must be either a TrimBox or an ArtBox</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>仕上がり線のあるPDFにしてください</source>
            <translation>export it with a trim box</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>ページの枠の大きさが正しくありません</source>
            <translation>a page box has no positive size</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>ページの枠の入れ子が正しくありません</source>
            <translation>the page boxes do not lie inside each other</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>塗り足しが3mmに足りません</source>
            <translation>the bleed is less than 3 mm</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>塗り足し3mmを付けてください</source>
            <translation>add a bleed of 3 mm</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>RGBの色が使われています</source>
            <translation>untagged RGB colours are used</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>CMYKに変換して書き出してください</source>
            <translation>convert to CMYK when exporting</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>書体 %1 が埋め込まれていません</source>
            <translation>the font %1 is not embedded</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>書体を埋め込んで書き出してください</source>
            <translation>embed all fonts when exporting</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>透明効果の色空間がCMYKではありません</source>
            <translation>transparency is not blended in CMYK</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>PDF/X-4で書き出しなおしてください</source>
            <translation>export it again as PDF/X-4</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>PostScriptや外部の画像への参照が入っています</source>
            <translation>PostScript or references to outside pictures are used</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/checks/privacy.py</name>
        <message>
            <location filename="../../poster_studio/checks/privacy.py" />
            <source>電話番号</source>
            <translation>a phone number</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/privacy.py" />
            <source>メールアドレス</source>
            <translation>an e-mail address</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/privacy.py" />
            <source>%1に%2らしいものがあります</source>
            <translation>%1 seems to hold %2</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/privacy.py" />
            <source>消すか、別の言い方にしてください</source>
            <translation>delete it or say it otherwise</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/privacy.py" />
            <source>カード %1 には個人の情報があるかもしれません</source>
            <translation>card %1 may hold personal data</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/privacy.py" />
            <source>カードの確認をすませてください</source>
            <translation>review the card first</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/checks/provenance.py</name>
        <message>
            <location filename="../../poster_studio/checks/provenance.py" />
            <source>「市の決定ではありません」の一文がありません</source>
            <translation>the sentence “this is not a decision of the city” is missing</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/provenance.py" />
            <source>下のらんに一文を入れてください</source>
            <translation>put it into the footer</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/provenance.py" />
            <source>出典のわからないカードがあります</source>
            <translation>a card has no known source</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/provenance.py" />
            <source>カード一覧から置きなおしてください</source>
            <translation>place it again from the cards</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/provenance.py" />
            <source>カード %1 のことばは書きかえられています</source>
            <translation>the words of card %1 were changed</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/provenance.py" />
            <source>「編集」のしるしが付きます。原文に戻すこともできます</source>
            <translation>it is marked; the original can be restored</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cli/cards.py</name>
        <message>
            <location filename="../../poster_studio/cli/cards.py" />
            <source>カードの読み込み</source>
            <translation>Import cards</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/cards.py" />
            <source>「%1」が読めません</source>
            <translation>%1 cannot be read</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/cards.py" />
            <source>名前と場所を確かめてください</source>
            <translation>check its name and place</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/cards.py" />
            <source>見出しがないので、意見として%1列めを1行めから読みました</source>
            <translation>no headings: the words were taken from column %1, the first row included</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/cards.py" />
            <source>意見として「%1」の列を読みました</source>
            <translation>the words were taken from the column “%1”</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/cards.py" />
            <source>合計 %1枚のカード</source>
            <translation>%1 cards in all</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/cards.py" />
            <source>%1枚は個人の情報があるかもしれないので、確かめるまで貼れません</source>
            <translation>%1 may hold personal data and wait until somebody has looked</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/cards.py" />
            <source>%1: %2 追加%3 重複%4 個別（除外）%5 要確認%6 リアクション%7 あいさつなど%8</source>
            <translation>%1: %2, %3 added, %4 duplicates, %5 private left out, %6 to review, %7 reactions, %8 without content</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cli/export.py</name>
        <message>
            <location filename="../../poster_studio/cli/export.py" />
            <source>書き出し方「%1」はありません</source>
            <translation>there is no preset “%1”</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/export.py" />
            <source>%1 から選んでください</source>
            <translation>choose one of %1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/export.py" />
            <source>大きさ「%1」はありません</source>
            <translation>there is no size “%1”</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/export.py" />
            <source>解像度 %1dpi は細かすぎます</source>
            <translation>%1 dpi is too fine</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/export.py" />
            <source>%1 までにしてください</source>
            <translation>use at most %1</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cli/host.py</name>
        <message>
            <location filename="../../poster_studio/cli/host.py" />
            <source>部屋を開きました。Ctrl+C で閉じます</source>
            <translation>the room is open; Ctrl+C closes it</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/host.py" />
            <source>そのポートは使われているため、別のポートで開きました</source>
            <translation>that port is taken; the room is open at another one</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/host.py" />
            <source>保存できるようになりました</source>
            <translation>saving works again</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cli/main.py</name>
        <message>
            <location filename="../../poster_studio/cli/main.py" />
            <source>途中でやめました — 書きかけのものは残っていません。もう一度お試しください</source>
            <translation>stopped on the way — nothing half-written is left, run it again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/main.py" />
            <source>市民の声を、みんなのポスターに。</source>
            <translation>From citizens' words to a printed poster.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/main.py" />
            <source>版を表示します</source>
            <translation>show the version</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/main.py" />
            <source>結果をJSONで出力します</source>
            <translation>print the result as one JSON document</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cli/new.py</name>
        <message>
            <location filename="../../poster_studio/cli/new.py" />
            <source>ワークショップの名前が空です</source>
            <translation>the title is empty</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/new.py" />
            <source>--title に名前を書いてください</source>
            <translation>give one with --title</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/new.py" />
            <source>記号「%1」は使えません</source>
            <translation>“%1” cannot be a series</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/new.py" />
            <source>8文字までの英数字にしてください</source>
            <translation>use up to 8 letters or digits</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/new.py" />
            <source>「%1」は進行表ではありません</source>
            <translation>“%1” is no programme</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/new.py" />
            <source>sessions などのあるJSONを指定してください</source>
            <translation>give a JSON file with sessions</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/new.py" />
            <source>進行表「%1」の %2 が正しくありません</source>
            <translation>%2 in the programme “%1” is not as it must be</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/new.py" />
            <source>その項目を直してください</source>
            <translation>mend that entry</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cli/options.py</name>
        <message>
            <location filename="../../poster_studio/cli/options.py" />
            <source>ワークショップのファイル</source>
            <translation>the workshop file</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/options.py" />
            <source>このポスターだけ（何度でも）</source>
            <translation>this poster only (any number of times)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/options.py" />
            <source>書き出し先のフォルダー</source>
            <translation>the folder to write to</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/options.py" />
            <source>「%1」は書きかえが許されていません</source>
            <translation>“%1” may not be changed</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/options.py" />
            <source>ファイルとフォルダーの読み取り専用を外すか、別の場所にコピーしてください</source>
            <translation>allow writing to the file and its folder, or copy it elsewhere</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/options.py" />
            <source>「%1」はほかのプログラムで開かれています</source>
            <translation>“%1” is open in another program</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/options.py" />
            <source>そちらを閉じてから、もう一度お試しください</source>
            <translation>close it there and try again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/options.py" />
            <source>ポスター「%1」はありません</source>
            <translation>there is no poster “%1”</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/options.py" />
            <source>poster list で番号を確かめてください</source>
            <translation>see poster list for the ids</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/options.py" />
            <source>「%1」は1以上の整数ではありません</source>
            <translation>“%1” is not a whole number from 1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/options.py" />
            <source>端末の文字コードで読めないことばです</source>
            <translation>these words are not in the terminal's encoding</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/options.py" />
            <source>「%1」が読めません</source>
            <translation>“%1” cannot be read</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/options.py" />
            <source>UTF-8のJSONファイルを指定してください</source>
            <translation>give a JSON file in UTF-8</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cli/output.py</name>
        <message>
            <location filename="../../poster_studio/cli/output.py" />
            <source>結果を出力できません</source>
            <translation>the output cannot be written</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/output.py" />
            <source>空き容量を確かめてください</source>
            <translation>check the free space</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cli/parser.py</name>
        <message>
            <location filename="../../poster_studio/cli/parser.py" />
            <source>この説明を表示します</source>
            <translation>show this help</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/parser.py" />
            <source>オプション</source>
            <translation>options</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/parser.py" />
            <source>指定するもの</source>
            <translation>arguments</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/parser.py" />
            <source>使い方: </source>
            <translation>usage: </translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/parser.py" />
            <source>%1 --help で使い方をご覧ください</source>
            <translation>see %1 --help for its use</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cli/poster.py</name>
        <message>
            <location filename="../../poster_studio/cli/poster.py" />
            <source>テーマ「%1」はありません</source>
            <translation>there is no theme “%1”</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/poster.py" />
            <source>%1 から選んでください</source>
            <translation>choose one of %1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/poster.py" />
            <source>「%1」の書き方が違います</source>
            <translation>“%1” is not understood</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/poster.py" />
            <source>--set 場所=文字 と書いてください</source>
            <translation>write --set SLOT=TEXT</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/poster.py" />
            <source>カード「%1」はありません</source>
            <translation>there is no card “%1”</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/poster.py" />
            <source>cards list で番号を確かめてください</source>
            <translation>see cards list for the ids</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/poster.py" />
            <source>カード「%1」には個人の情報があるかもしれません</source>
            <translation>card “%1” may hold personal data</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/poster.py" />
            <source>確かめて認めてから貼ってください</source>
            <translation>review and accept it before placing it</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cli/self_check.py</name>
        <message>
            <location filename="../../poster_studio/cli/self_check.py" />
            <source>このパソコンでうまく動かないものがあります（%1） — プログラムを入れ直してください</source>
            <translation>something does not work on this computer (%1) — install the program again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/self_check.py" />
            <source>書体</source>
            <translation>fonts</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/self_check.py" />
            <source>ワークショップのファイル</source>
            <translation>workshop file</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/self_check.py" />
            <source>印刷用PDF</source>
            <translation>print-ready PDF</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/self_check.py" />
            <source>画像</source>
            <translation>picture</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/self_check.py" />
            <source>画面のふりがな</source>
            <translation>the window's readings</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/cli/upstream.py</name>
        <message>
            <location filename="../../poster_studio/cli/upstream.py" />
            <source>サーバーの部屋とつながりました</source>
            <translation>the room is joined to the one on the server</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/upstream.py" />
            <source>サーバーにつながりません。部屋はそのまま使えます。つながるまで何度でも試します</source>
            <translation>the server does not answer; the room goes on and keeps trying</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/upstream.py" />
            <source>サーバーでは見るだけの合言葉です。ここでの変更はサーバーに届きません</source>
            <translation>the token for the server is for viewing: nothing done here reaches it</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/upstream.py" />
            <source>サーバーがこの合言葉を受け付けません。アドレスを確かめて、部屋を開きなおしてください</source>
            <translation>the server does not take this token; check the address and open the room again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cli/upstream.py" />
            <source>サーバーのその場所には別のワークショップがあります。別の名前のアドレスで開きなおしてください</source>
            <translation>another workshop lives at that address; open the room again with one of another name</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/document/migrations.py</name>
        <message>
            <location filename="../../poster_studio/document/migrations.py" />
            <source>このファイルは新しい版の Poster Studio で作られています</source>
            <translation>this file was made by a newer version of Poster Studio</translation>
        </message>
        <message>
            <location filename="../../poster_studio/document/migrations.py" />
            <source>Poster Studio を新しい版にしてから開いてください</source>
            <translation>update Poster Studio, then open it again</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/arrange/arranging.py</name>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <source>けす</source>
            <translation>Delete</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <source>トレイに戻す</source>
            <translation>Back to the tray</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <source>複製</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <source>前へ</source>
            <translation>Bring forward</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <source>後ろへ</source>
            <translation>Send backward</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <source>いちばん前へ</source>
            <translation>Bring to front</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <source>いちばん後ろへ</source>
            <translation>Send to back</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <source>少し動かす</source>
            <translation>Nudge</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <source>原文に戻す</source>
            <translation>Back to the original</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <source>位置と大きさ</source>
            <translation>Place and size</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <source>裏返す</source>
            <translation>Flip</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <source>色</source>
            <translation>Colour</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/arrange/copying.py</name>
        <message>
            <location filename="../../poster_studio/editor/arrange/copying.py" />
            <source>このカードは、もうこのポスターにあります</source>
            <translation>this card is on the poster already</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/copying.py" />
            <source>カードは 1 まいずつ置けます</source>
            <translation>a card is on a poster only once</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/arrange/grouping.py</name>
        <message>
            <location filename="../../poster_studio/editor/arrange/grouping.py" />
            <source>まとめる</source>
            <translation>Group</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/grouping.py" />
            <source>まとまりをほどく</source>
            <translation>Ungroup</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/arrange/guides.py</name>
        <message>
            <location filename="../../poster_studio/editor/arrange/guides.py" />
            <source>線を引く</source>
            <translation>Draw a guide</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/guides.py" />
            <source>線を動かす</source>
            <translation>Move a guide</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/guides.py" />
            <source>線をけす</source>
            <translation>Remove a guide</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/guides.py" />
            <source>引いた線をけす</source>
            <translation>Clear guides</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/arrange/lining_up.py</name>
        <message>
            <location filename="../../poster_studio/editor/arrange/lining_up.py" />
            <source>ならべる</source>
            <translation>Line up</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/lining_up.py" />
            <source>同じ大きさにする</source>
            <translation>Make the same size</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/arrange/protecting.py</name>
        <message>
            <location filename="../../poster_studio/editor/arrange/protecting.py" />
            <source>動かないようにする</source>
            <translation>Lock</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/protecting.py" />
            <source>動かせるようにする</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/protecting.py" />
            <source>かくす</source>
            <translation>Hide</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/protecting.py" />
            <source>見せる</source>
            <translation>Show</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/arrange/repeating.py</name>
        <message>
            <location filename="../../poster_studio/editor/arrange/repeating.py" />
            <source>くり返して並べる</source>
            <translation>Repeat in steps</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/repeating.py" />
            <source>数を入れてください。210/2 のような計算も書けます。</source>
            <translation>Type numbers; sums such as 210/2 are fine.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/repeating.py" />
            <source>いくつ増やすかは、1 から %1 までの数にしてください。</source>
            <translation>The number of copies is a whole number from 1 to %1.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/repeating.py" />
            <source>一度に増やせるのは、ぜんぶで %1 こまでです。</source>
            <translation>No more than %1 elements can be added at once.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/repeating.py" />
            <source>右か下へ、ずらす長さを入れてください。</source>
            <translation>Say how far each copy lies to the right or below.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/repeating.py" />
            <source>最後のひとつが紙の外に出ます。数か長さを小さくしてください。</source>
            <translation>The last copy would lie off the sheet: take fewer copies or a shorter step.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/arrange/styling.py</name>
        <message>
            <location filename="../../poster_studio/editor/arrange/styling.py" />
            <source>見た目をはる</source>
            <translation>Paste the look</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/cards/card_looks.py</name>
        <message>
            <location filename="../../poster_studio/editor/cards/card_looks.py" />
            <source>カードの形</source>
            <translation>Shape of the cards</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_looks.py" />
            <source>しるし</source>
            <translation>Badge</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_looks.py" />
            <source>番号</source>
            <translation>No.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_looks.py" />
            <source>模様</source>
            <translation>Strip</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_looks.py" />
            <source>帯</source>
            <translation>Band</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_looks.py" />
            <source>ふせん</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_looks.py" />
            <source>ふきだし</source>
            <translation>Bubble</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_looks.py" />
            <source>ふだ</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_looks.py" />
            <source>たんざく</source>
            <translation>Strip</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_looks.py" />
            <source>文字だけ</source>
            <translation>Plain</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/cards/card_offers.py</name>
        <message>
            <location filename="../../poster_studio/editor/cards/card_offers.py" />
            <source>山「%1」</source>
            <translation>Pile “%1”</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_offers.py" />
            <source>カードの山 %1まい</source>
            <translation>Pile of %1 cards</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/cards/importing.py</name>
        <message>
            <location filename="../../poster_studio/editor/cards/importing.py" />
            <source>カードの取り込み</source>
            <translation>Import cards</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/importing.py" />
            <source>「%1」が読めません</source>
            <translation>“%1” cannot be read</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/importing.py" />
            <source>ファイルを確かめてください</source>
            <translation>check the file</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/cards/landing.py</name>
        <message>
            <location filename="../../poster_studio/editor/cards/landing.py" />
            <source>カードを置く</source>
            <translation>Place card</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/cards/piles.py</name>
        <message>
            <location filename="../../poster_studio/editor/cards/piles.py" />
            <source>山にする</source>
            <translation>Make a pile</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/piles.py" />
            <source>ならべ直す</source>
            <translation>Arrange the pile</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/piles.py" />
            <source>山に入れる</source>
            <translation>Add to the pile</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/piles.py" />
            <source>見出し</source>
            <translation>Heading</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/cards/promoting.py</name>
        <message>
            <location filename="../../poster_studio/editor/cards/promoting.py" />
            <source>見出しにする</source>
            <translation>Make it the heading</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/promoting.py" />
            <source>問いにする</source>
            <translation>Make it the question</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/cards/reviewing.py</name>
        <message>
            <location filename="../../poster_studio/editor/cards/reviewing.py" />
            <source>カードを認める</source>
            <translation>Accept card</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/reviewing.py" />
            <source>カードの名前をふせる</source>
            <translation>Cover names on card</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/reviewing.py" />
            <source>カードを使わない</source>
            <translation>Leave card out</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/reviewing.py" />
            <source>取り込んだときに、ふせてあります</source>
            <translation>covered when it was imported</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/clipboard.py</name>
        <message>
            <location filename="../../poster_studio/editor/clipboard.py" />
            <source>はりつけ</source>
            <translation>Paste</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/commands/arrange.py</name>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>左にそろえる</source>
            <translation>Align left</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>左右のまん中にそろえる</source>
            <translation>Align middles across</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>右にそろえる</source>
            <translation>Align right</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>上にそろえる</source>
            <translation>Align top</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>上下のまん中にそろえる</source>
            <translation>Align middles down</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>下にそろえる</source>
            <translation>Align bottom</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>横に等しくあける</source>
            <translation>Space out across</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>縦に等しくあける</source>
            <translation>Space out down</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>左</source>
            <translation>left</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>右</source>
            <translation>right</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>上</source>
            <translation>up</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>下</source>
            <translation>down</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>%1へ %2 mm</source>
            <translation>%2 mm %1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>%1へ 画面の 1 ドット</source>
            <translation>A pixel of the screen %1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>前へ</source>
            <translation>Bring forward</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>後ろへ</source>
            <translation>Send backward</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>いちばん前へ</source>
            <translation>Bring to front</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>いちばん後ろへ</source>
            <translation>Send to back</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>まとめる</source>
            <translation>Group</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>まとまりをほどく</source>
            <translation>Ungroup</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>同じ大きさにする</source>
            <translation>Make the same size</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>くり返して並べる…</source>
            <translation>Repeat in steps…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>左右に裏返す</source>
            <translation>Flip left to right</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>上下に裏返す</source>
            <translation>Flip top to bottom</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>動かないようにする</source>
            <translation>Lock</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>すべて動かせるようにする</source>
            <translation>Unlock all</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>かくす</source>
            <translation>Hide</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>かくしたものを見せる</source>
            <translation>Show all</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/commands/edit.py</name>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>もどす</source>
            <translation>Undo</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>やり直す</source>
            <translation>Redo</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>前の版・けしたもの…</source>
            <translation>Versions and deleted things…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>けす・トレイに戻す</source>
            <translation>Delete, back to the tray</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>切りとり</source>
            <translation>Cut</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>コピー</source>
            <translation>Copy</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>はりつけ</source>
            <translation>Paste</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>同じ場所にはりつけ</source>
            <translation>Paste in place</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>見た目をコピー</source>
            <translation>Copy the look</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>見た目をはる</source>
            <translation>Paste the look</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>複製</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>すべて選ぶ</source>
            <translation>Select all</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>選ぶのをやめる</source>
            <translation>Select nothing</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>文字を書く</source>
            <translation>Edit words</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/commands/file.py</name>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>新しいポスター</source>
            <translation>New poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>ひらく…</source>
            <translation>Open…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>カードを取り込む…</source>
            <translation>Import cards…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>進行表…</source>
            <translation>Programme…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>部屋をひらく・見る</source>
            <translation>Open or see the room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>部屋を出る</source>
            <translation>Leave the room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>二つのファイルを合わせる…</source>
            <translation>Merge two files…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>書き出す</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>保存（いつも自動）</source>
            <translation>Save (always automatic)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>はじめの画面へ</source>
            <translation>Start screen</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/commands/hand_keys.py</name>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>マウスと手で</source>
            <translation>By mouse and hand</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>紙を動かす</source>
            <translation>Move the page</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>Space＋ドラッグ</source>
            <translation>Space + drag</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>上下に見る</source>
            <translation>Scroll</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>ホイール</source>
            <translation>Wheel</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>大きく・小さく見る</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>Ctrl＋ホイール</source>
            <translation>Ctrl + wheel</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>つぎのものを選ぶ</source>
            <translation>Select the next element</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>いっしょに選ぶ</source>
            <translation>Select one more</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>Shift＋クリック</source>
            <translation>Shift + click</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>まとまりの中を選ぶ</source>
            <translation>Select inside a group</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>Ctrl・Alt＋クリック</source>
            <translation>Ctrl or Alt + click</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>文字・写真・まとまりの中へ</source>
            <translation>Into words, picture or group</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>ダブルクリック</source>
            <translation>Double click</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>ひとつ外へ・やめる</source>
            <translation>One step out, cancel</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>まっすぐ・同じ形で・15°ずつ</source>
            <translation>Straight, in proportion, by 15°</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>Shift＋ドラッグ</source>
            <translation>Shift + drag</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>複製する・まん中から広げる</source>
            <translation>Copy; resize from the middle</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>Alt＋ドラッグ</source>
            <translation>Alt + drag</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>ぴったりそろえない</source>
            <translation>Without snapping</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>Ctrl＋ドラッグ</source>
            <translation>Ctrl + drag</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>すっかり囲んだものを選ぶ</source>
            <translation>Select what is wholly inside</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>Alt＋囲む</source>
            <translation>Alt + drag around</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>1 mm 動かす</source>
            <translation>Move by 1 mm</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>矢印</source>
            <translation>Arrows</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>10 mm 動かす</source>
            <translation>Move by 10 mm</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>Shift＋矢印</source>
            <translation>Shift + arrows</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>画面の 1 ドット動かす</source>
            <translation>Move by a pixel of the screen</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>Alt＋矢印</source>
            <translation>Alt + arrows</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/commands/help.py</name>
        <message>
            <location filename="../../poster_studio/editor/commands/help.py" />
            <source>はじめての方へ</source>
            <translation>First steps</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/help.py" />
            <source>画面を大きく・ふつうに</source>
            <translation>Larger or normal window</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/help.py" />
            <source>画面にふりがなをつける・はずす</source>
            <translation>Readings over kanji</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/help.py" />
            <source>English</source>
            <translation>日本語</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/help.py" />
            <source>キーの一覧</source>
            <translation>Keyboard shortcuts</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/commands/menus.py</name>
        <message>
            <location filename="../../poster_studio/editor/commands/menus.py" />
            <source>部屋</source>
            <translation>Room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/menus.py" />
            <source>コピー・選ぶ</source>
            <translation>Copy and select</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/menus.py" />
            <source>文字</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/menus.py" />
            <source>ならべる・重ねる</source>
            <translation>Arrange</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/menus.py" />
            <source>見え方・ほかのポスター</source>
            <translation>View and other posters</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/commands/text.py</name>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>さがす・置きかえる</source>
            <translation>Find and replace</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>太字</source>
            <translation>Bold</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>文字を少し大きく</source>
            <translation>Words a little larger</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>文字を少し小さく</source>
            <translation>Words a little smaller</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>両はしにそろえる</source>
            <translation>Justify</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>たて書き・よこ書きを変える</source>
            <translation>Turn the writing direction</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>ふりがな…</source>
            <translation>Readings…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>ふりがなをぜんぶにつける</source>
            <translation>Readings over all kanji</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>ふりがなをはずす</source>
            <translation>Remove readings</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>縦中横(横にならべて立てる)</source>
            <translation>Upright side by side</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/commands/tools.py</name>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <source>えらぶ</source>
            <translation>Select</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <source>文字</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <source>ペン</source>
            <translation>Pen</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <source>けしゴム</source>
            <translation>Eraser</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <source>図形</source>
            <translation>Shapes</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <source>カード</source>
            <translation>Cards</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <source>写真</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <source>写真をえらぶ…</source>
            <translation>Choose a picture…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <source>写真を入れかえる…</source>
            <translation>Replace picture…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <source>写真を切り取る</source>
            <translation>Crop picture</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <source>顔をぼかす</source>
            <translation>Blur faces</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <source>シール</source>
            <translation>Stickers</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/commands/view.py</name>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>ものさし</source>
            <translation>Rulers</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>方眼</source>
            <translation>Grid</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>文字を置ける範囲</source>
            <translation>Safe area</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>ぴったりそろえる</source>
            <translation>Snap</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>大きく見る</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>小さく見る</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>全体を見る</source>
            <translation>Whole poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>実物の大きさ</source>
            <translation>Actual size</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>選んだものを見る</source>
            <translation>Zoom to selection</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>引いた線をけす</source>
            <translation>Clear guides</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>前のポスター</source>
            <translation>Previous poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>次のポスター</source>
            <translation>Next poster</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/description.py</name>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>ことばはそのまま</source>
            <translation>Words as they were said</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>ことばを直しています</source>
            <translation>Words were changed</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>カードを選んで「置く」を押すか、ポスターの上まで引っぱってください。</source>
            <translation>Choose a card and press “Place”, or drag it onto the poster.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>文字</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>カード</source>
            <translation>Card</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>写真</source>
            <translation>Picture</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>図形</source>
            <translation>Shape</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>ペンの線</source>
            <translation>Pen line</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>シール</source>
            <translation>Sticker</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>QRコード</source>
            <translation>QR code</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>もの</source>
            <translation>Element</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>ポスターはまだありません</source>
            <translation>No poster yet</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>%1 横</source>
            <translation>%1, landscape</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>ポスター</source>
            <translation>Poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>%1こ選んでいます</source>
            <translation>%1 selected</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>カード %1</source>
            <translation>Card %1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>第%1回の対話</source>
            <translation>Session %1</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/element_list.py</name>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>名前をつける</source>
            <translation>Rename</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>順番をかえる</source>
            <translation>Change the order</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>写真の説明</source>
            <translation>Description for screen readers</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>まとまり</source>
            <translation>Group</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>絵</source>
            <translation>Drawing</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>矢印</source>
            <translation>Arrow</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>目じるし</source>
            <translation>Badge</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>花</source>
            <translation>Flower</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>山なみ</source>
            <translation>Hills</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>線</source>
            <translation>Line</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>題の地</source>
            <translation>Ground of the title</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>絵</source>
            <comment>2</comment>
            <translation>Picture</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>雨</source>
            <translation>Rain</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>線</source>
            <comment>2</comment>
            <translation>Lines</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>海</source>
            <translation>Sea</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>印</source>
            <translation>Seal</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>浜</source>
            <translation>Shore</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>流れ</source>
            <translation>Streams</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>傘</source>
            <translation>Umbrella</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>声の形</source>
            <translation>Shape of a voice</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>もの</source>
            <translation>Element</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/equipment/exporting.py</name>
        <message>
            <location filename="../../poster_studio/editor/equipment/exporting.py" />
            <source>一覧（全ポスターを一枚に）</source>
            <translation>All posters on one sheet (PDF)</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/equipment/outgoing.py</name>
        <message>
            <location filename="../../poster_studio/editor/equipment/outgoing.py" />
            <source>フォルダー「%1」を作れません</source>
            <translation>cannot make the folder “%1”</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/equipment/outgoing.py" />
            <source>別の場所を選んでください</source>
            <translation>choose another place</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/equipment/starting.py</name>
        <message>
            <location filename="../../poster_studio/editor/equipment/starting.py" />
            <source>書きこめない場所にあるファイルです。見るだけです。なおすときは、コピーして開いてください。</source>
            <translation>This file lies where nothing can be written. You can only look at it; copy it to change it.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/equipment/starting.py" />
            <source>ほかのプログラムで開いています。見るだけです。</source>
            <translation>This workshop is open in another program. You can only look at it.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/equipment/starting.py" />
            <source>前回は途中で終わりましたが、%1%2時%3分までの作業がのこっています。</source>
            <translation>The program was cut short last time; your work until %4%5 is here.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/equipment/versions.py</name>
        <message>
            <location filename="../../poster_studio/editor/equipment/versions.py" />
            <source>前の版に戻す</source>
            <translation>Back to an earlier version</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/equipment/versions.py" />
            <source>けしたものを戻す</source>
            <translation>Bring back</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/figures/palette.py</name>
        <message>
            <location filename="../../poster_studio/editor/figures/palette.py" />
            <source>すみ</source>
            <translation>Ink</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/palette.py" />
            <source>目立つ色</source>
            <translation>Accent</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/palette.py" />
            <source>そえる色</source>
            <translation>Support</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/palette.py" />
            <source>白</source>
            <translation>White</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/palette.py" />
            <source>うすい色 A</source>
            <translation>Tint A</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/palette.py" />
            <source>うすい色 B</source>
            <translation>Tint B</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/palette.py" />
            <source>うすい色 C</source>
            <translation>Tint C</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/palette.py" />
            <source>紙の色</source>
            <translation>Paper</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/figures/qr_codes.py</name>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>QRコードの行き先</source>
            <translation>QR code's address</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>行き先のアドレスを入れてください</source>
            <translation>Type the address it leads to</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>長すぎて QR コードにできません</source>
            <translation>Too long for a QR code</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>色がうすくて読みとれません</source>
            <translation>Too pale to be read</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>地より暗い色にしてください</source>
            <translation>Make it darker than its ground</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>何かが重なって読みとれません</source>
            <translation>Something covers it</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>スマホで読みとれます</source>
            <translation>Telephones can read it</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>小さすぎます。%1 cm より大きく</source>
            <translation>Too small: make it %1 cm or more</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/figures/shapes.py</name>
        <message>
            <location filename="../../poster_studio/editor/figures/shapes.py" />
            <source>図形の見た目</source>
            <translation>Look of shapes</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/figures/sticker_collection.py</name>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>ひと</source>
            <translation>People</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>手・からだ</source>
            <translation>Hands</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>顔</source>
            <translation>Faces</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>いきもの</source>
            <translation>Animals</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>自然</source>
            <translation>Nature</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>まち</source>
            <translation>Town</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>のりもの</source>
            <translation>Vehicles</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>たべもの</source>
            <translation>Food</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>学び・遊び</source>
            <translation>Learning</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>くらし</source>
            <translation>Things</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>話す</source>
            <translation>Talking</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>安心</source>
            <translation>Safety</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>しるし</source>
            <translation>Marks</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>シールのファイルが読めません</source>
            <translation>the stickers cannot be read</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>プログラムを入れ直してください</source>
            <translation>install the program again</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/figures/stickers.py</name>
        <message>
            <location filename="../../poster_studio/editor/figures/stickers.py" />
            <source>シールをはる</source>
            <translation>Place sticker</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/stickers.py" />
            <source>シールの色</source>
            <translation>Colour of the sticker</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/figures/strokes.py</name>
        <message>
            <location filename="../../poster_studio/editor/figures/strokes.py" />
            <source>線の見た目</source>
            <translation>Look of lines</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/hindrance.py</name>
        <message>
            <location filename="../../poster_studio/editor/hindrance.py" />
            <source>このファイルは見るだけです</source>
            <translation>this file can only be read</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/hindrance.py" />
            <source>ほかのプログラムを閉じてください</source>
            <translation>close the other program</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/hindrance.py" />
            <source>書きこめる場所にコピーして開いてください</source>
            <translation>open a copy that lies where you may write</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/photos/blurring.py</name>
        <message>
            <location filename="../../poster_studio/editor/photos/blurring.py" />
            <source>顔をぼかす</source>
            <translation>Blur a face</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/photos/missing_pictures.py</name>
        <message>
            <location filename="../../poster_studio/editor/photos/missing_pictures.py" />
            <source>写真が%1枚まだ届いていません。書き出すと、そこは空いたままになります。</source>
            <translation>%1 picture%2 not come yet; the place stays empty.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/photos/pictures.py</name>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>写真を置く</source>
            <translation>Place picture</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>写真を入れかえる</source>
            <translation>Replace picture</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>写真の形</source>
            <translation>Shape of the picture</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>写真の明るさ</source>
            <translation>Brightness of the picture</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>写真の切り取り</source>
            <translation>Crop</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>写っている人の同意</source>
            <translation>Consent</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>きれいに印刷できます（%1）</source>
            <translation>Prints sharp (%1)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>少しあらいです（%1）。小さくするときれいです</source>
            <translation>A little coarse (%1); smaller is better</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>ぼやけて見えます（%1）。もっと小さくしてください</source>
            <translation>Will look blurred (%1); make it smaller</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/sheets/drawer.py</name>
        <message>
            <location filename="../../poster_studio/editor/sheets/drawer.py" />
            <source>残りから置く</source>
            <translation>Place from the drawer</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/sheets/drawer.py" />
            <source>残りからけす</source>
            <translation>Delete from the drawer</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/sheets/programme_following.py</name>
        <message>
            <location filename="../../poster_studio/editor/sheets/programme_following.py" />
            <source>進行を変える</source>
            <translation>Change the programme</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/sheets/programme_following.py" />
            <source>アドレスが長すぎて QR コードにできません</source>
            <translation>the address is too long for a QR code</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/sheets/programme_following.py" />
            <source>短いアドレスにしてください</source>
            <translation>give a shorter one</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/sheets/retemplating.py</name>
        <message>
            <location filename="../../poster_studio/editor/sheets/retemplating.py" />
            <source>ひな形を変える</source>
            <translation>Change the template</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/sheets/retemplating.py" />
            <source>紙を変える</source>
            <translation>Change the paper</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/sheets/theming.py</name>
        <message>
            <location filename="../../poster_studio/editor/sheets/theming.py" />
            <source>テーマを変える</source>
            <translation>Change the theme</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/speech/spoken.py</name>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>ポスター</source>
            <translation>Poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>ポスターはまだありません</source>
            <translation>No poster yet</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>文字を入れる場所</source>
            <translation>Place for words</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>写真を入れる場所</source>
            <translation>Place for a picture</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>写真（説明はまだありません）</source>
            <translation>Picture without a description</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>QRコード：%1</source>
            <translation>QR code: %1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>左から%1ミリ、上から%2ミリ</source>
            <translation>%1 mm from the left, %2 mm from the top</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>はば%1ミリ、高さ%2ミリ</source>
            <translation>%1 mm wide, %2 mm high</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>かたむき%1度</source>
            <translation>turned by %1 degrees</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>%1、%2こ</source>
            <translation>%1, %2 members</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/speech/watching.py</name>
        <message>
            <location filename="../../poster_studio/editor/speech/watching.py" />
            <source>何も選んでいません</source>
            <translation>Nothing selected</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/watching.py" />
            <source>%1こ選んでいます</source>
            <translation>%1 selected</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/watching.py" />
            <source>%1：%2こ</source>
            <translation>%3: %2 elements</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/watching.py" />
            <source>%1こ動かしました</source>
            <translation>%1 elements moved</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/together/animals.py</name>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>ねこ</source>
            <translation>Cat</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>うさぎ</source>
            <translation>Rabbit</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>かめ</source>
            <translation>Turtle</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>いぬ</source>
            <translation>Dog</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>とり</source>
            <translation>Bird</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>さかな</source>
            <translation>Fish</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>りす</source>
            <translation>Squirrel</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>パンダ</source>
            <translation>Panda</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>ねずみ</source>
            <translation>Mouse</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>かたつむり</source>
            <translation>Snail</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>えび</source>
            <translation>Shrimp</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>むし</source>
            <translation>Beetle</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>へび</source>
            <translation>Snake</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>かい</source>
            <translation>Shell</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>ぶた</source>
            <translation>Pig</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/animals.py" />
            <source>つる</source>
            <translation>Crane</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/together/door.py</name>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>そのコードの部屋が見つかりません</source>
            <translation>no room answers to that code</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>まず、コードの12文字を進行役の画面とくらべてください。同じなら、このパソコンを部屋と同じ Wi-Fi につないでください</source>
            <translation>first compare the twelve letters with the facilitator's screen; if they are the same, connect this computer to the room's Wi-Fi</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>まず、コードの12文字を進行役の画面とくらべてください。同じなら、進行役に、部屋をひらいてもらってください</source>
            <translation>first compare the twelve letters with the facilitator's screen; if they are the same, ask the facilitator to open the room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>まず、コードの12文字を進行役の画面とくらべてください。同じなら、同じ Wi-Fi か、進行役のパソコンのファイアウォールが Poster Studio を許可しているか、Wi-Fi がパソコンどうしの通信を止めていないかを確かめてください</source>
            <translation>first compare the twelve letters with the facilitator's screen; if they are the same, check that both use the same Wi-Fi, that the firewall of the facilitator's computer allows Poster Studio, and that the Wi-Fi does not keep computers apart</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>このアドレスに部屋はありません</source>
            <translation>there is no room at this address</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>アドレスの文字と、インターネットにつながっているかを確かめてください</source>
            <translation>check the letters of the address, and that this computer is on the internet</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>そこにあるのは別の部屋です</source>
            <translation>another room answers there</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>進行役の画面にある、いまのコードかリンクで入り直してください</source>
            <translation>join by the code or link that the facilitator's screen shows now</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>部屋に入れませんでした。コードかリンクがちがいます</source>
            <translation>the room did not let you in</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>進行役の画面にあるコードかリンクを、もう一度確かめてください</source>
            <translation>check the code or link on the facilitator's screen again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>部屋から返事がありません</source>
            <translation>the room does not answer</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>少し待って、もう一度試してください</source>
            <translation>wait a moment and try again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>そこにはワークショップがありません</source>
            <translation>there is no workshop in that place</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>アドレスを確かめてください</source>
            <translation>check the address</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>そのパソコンに、開いている部屋がありません</source>
            <translation>that computer has no open room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>進行役に、部屋をひらいてもらってください</source>
            <translation>ask the facilitator to open the room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>このパソコンがネットワークにつながっていません</source>
            <translation>this computer is on no network</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>部屋と同じ Wi-Fi につないでください</source>
            <translation>connect it to the room's Wi-Fi</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>部屋のパソコンに届きません</source>
            <translation>the room's computer cannot be reached</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>同じ Wi-Fi か確かめてください。同じなら、進行役のパソコンのファイアウォールで Poster Studio を許可するか、Wi-Fi がパソコンどうしの通信を止めていない（プライバシーセパレーター）か、会場の人に聞いてください</source>
            <translation>check that both use the same Wi-Fi; if they do, allow Poster Studio in the firewall of the facilitator's computer, or ask whether the Wi-Fi keeps computers apart (access point isolation)</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/together/hindrances.py</name>
        <message>
            <location filename="../../poster_studio/editor/together/hindrances.py" />
            <source>見るだけの席です</source>
            <translation>this seat looks on only</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hindrances.py" />
            <source>書くには、書き込めるリンクで入り直してください</source>
            <translation>to write, join by a link for editing</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hindrances.py" />
            <source>締切になりました。いまは見るだけです</source>
            <translation>changes are closed for now</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hindrances.py" />
            <source>進行役が再開すると、また書けます。書いたものは残っています</source>
            <translation>you can go on when the facilitator opens it again; nothing is lost</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hindrances.py" />
            <source>進行役が止めています。いまは見るだけです</source>
            <translation>the facilitator has stopped changes</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hindrances.py" />
            <source>進行役が動かせるようにすると、また書けます。書いたものは残っています</source>
            <translation>you can go on when the facilitator lets you; nothing is lost</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hindrances.py" />
            <source>まだ共有していないものは、このパソコンにだけあります。進行役が再開すると共有されます。</source>
            <translation>What is not shared yet is only on this computer. It is shared when the facilitator opens changes again.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/together/hosting.py</name>
        <message>
            <location filename="../../poster_studio/editor/together/hosting.py" />
            <source>部屋を開けませんでした%1</source>
            <translation>%2</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hosting.py" />
            <source>もう一度「部屋をひらく」を押してください</source>
            <translation>press “Open a room” again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hosting.py" />
            <source>このパソコンはネットワークにつながっていません。Wi-Fi か有線につないでください</source>
            <translation>This computer is on no network; connect it to Wi-Fi or by cable</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hosting.py" />
            <source>部屋のファイルを置けません</source>
            <translation>the room's file cannot be kept</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hosting.py" />
            <source>空き容量を確かめてください</source>
            <translation>check the free space</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/together/invitation.py</name>
        <message>
            <location filename="../../poster_studio/editor/together/invitation.py" />
            <source>まだ何も書かれていません</source>
            <translation>nothing was typed yet</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/invitation.py" />
            <source>部屋のコードかリンクを入れてください</source>
            <translation>type the room's code or paste its link</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/invitation.py" />
            <source>パソコンのアドレスではありません</source>
            <translation>this is no address of a computer</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/invitation.py" />
            <source>進行役の画面の「このパソコンのアドレス」を、数字と点のとおりに入れてください</source>
            <translation>type “Address of this computer” as the facilitator's screen shows it</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/together/looks.py</name>
        <message>
            <location filename="../../poster_studio/editor/together/looks.py" />
            <source>あか</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/looks.py" />
            <source>からしいろ</source>
            <translation>Mustard</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/looks.py" />
            <source>あおみどり</source>
            <translation>Teal</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/looks.py" />
            <source>みずいろ</source>
            <translation>Light blue</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/looks.py" />
            <source>あお</source>
            <translation>Blue</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/looks.py" />
            <source>むらさき</source>
            <translation>Purple</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/looks.py" />
            <source>ももいろ</source>
            <translation>Pink</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/looks.py" />
            <source>くろ</source>
            <translation>Black</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/looks.py" />
            <source>%1の%2</source>
            <translation>%1 %3</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/together/seat_files.py</name>
        <message>
            <location filename="../../poster_studio/editor/together/seat_files.py" />
            <source>フォルダー「%1」を作れません</source>
            <translation>the folder %1 cannot be made</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/seat_files.py" />
            <source>空き容量を確かめてください</source>
            <translation>check the free space</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/together/state.py</name>
        <message>
            <location filename="../../poster_studio/editor/together/state.py" />
            <source>部屋につないでいます</source>
            <translation>Connecting to the room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/state.py" />
            <source>共有済み</source>
            <translation>Shared</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/state.py" />
            <source>あとで共有します</source>
            <translation>Will be shared</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/state.py" />
            <source>締切です（見るだけ）</source>
            <translation>Closed for changes</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/state.py" />
            <source>進行役が止めています（見るだけ）</source>
            <translation>The facilitator has stopped changes</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/state.py" />
            <source>見るだけの席です</source>
            <translation>You can look on</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/state.py" />
            <source>部屋につながっていません（このパソコンには保存済み）</source>
            <translation>Not connected to the room (saved on this computer)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/state.py" />
            <source>この部屋に入れません（このパソコンには保存済み）</source>
            <translation>The room does not let you in (saved on this computer)</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/tool_description.py</name>
        <message>
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>ペン</source>
            <translation>Pen</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>ポスターをなぞると線になります。</source>
            <translation>Drag over the poster to draw a line.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>けしゴム</source>
            <translation>Eraser</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>なぞった線が、一本ずつ消えます。</source>
            <translation>Drag over lines to take them away.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>図形</source>
            <translation>Shapes</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>形を選んで、ポスターの上で引っぱります。</source>
            <translation>Choose a shape and drag.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>写真の切り取り</source>
            <translation>Crop</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>写真を引っぱると動き、ホイールで大きくなります。</source>
            <translation>Drag to move, wheel to zoom.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>顔をぼかす</source>
            <translation>Blur a face</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>顔の上を四角く引っぱります。</source>
            <translation>Drag a box over the face.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/tools/eraser.py</name>
        <message>
            <location filename="../../poster_studio/editor/tools/eraser.py" />
            <source>線をけす</source>
            <translation>Erase lines</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/tools/gestures.py</name>
        <message>
            <location filename="../../poster_studio/editor/tools/gestures.py" />
            <source>移動</source>
            <translation>Move</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tools/gestures.py" />
            <source>大きさを変える</source>
            <translation>Resize</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tools/gestures.py" />
            <source>まわす</source>
            <translation>Turn</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tools/gestures.py" />
            <source>複製</source>
            <translation>Duplicate</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/tools/pen.py</name>
        <message>
            <location filename="../../poster_studio/editor/tools/pen.py" />
            <source>線をかく</source>
            <translation>Draw a line</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/tools/shapes.py</name>
        <message>
            <location filename="../../poster_studio/editor/tools/shapes.py" />
            <source>図形をかく</source>
            <translation>Draw a shape</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/tools/text.py</name>
        <message>
            <location filename="../../poster_studio/editor/tools/text.py" />
            <source>ここに文字</source>
            <translation>Type here</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/words/emptied_cards.py</name>
        <message>
            <location filename="../../poster_studio/editor/words/emptied_cards.py" />
            <source>ことばがなくなったので、カードはトレイに戻りました。</source>
            <translation>The card had no words left: it is back in the tray.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/emptied_cards.py" />
            <source>ことばがなくなったので、カードを外しました。</source>
            <translation>The card had no words left: it was taken off the poster.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/words/finding.py</name>
        <message>
            <location filename="../../poster_studio/editor/words/finding.py" />
            <source>ことばを置きかえる</source>
            <translation>Replace words</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/words/lost_words.py</name>
        <message>
            <location filename="../../poster_studio/editor/words/lost_words.py" />
            <source>ほかの席が、書いていた枠をけしました。けしたものから戻せます。</source>
            <translation>Another seat deleted what you were writing in. Bring it back from the deleted things.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/words/overflow.py</name>
        <message>
            <location filename="../../poster_studio/editor/words/overflow.py" />
            <source>枠を広げる</source>
            <translation>Enlarge the box</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/overflow.py" />
            <source>字を小さく</source>
            <translation>Smaller words</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/words/reading_words.py</name>
        <message>
            <location filename="../../poster_studio/editor/words/reading_words.py" />
            <source>ふりがなの辞書が読めません</source>
            <translation>the list of readings cannot be read</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/reading_words.py" />
            <source>プログラムを入れ直してください</source>
            <translation>install the program again</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/words/ruby.py</name>
        <message>
            <location filename="../../poster_studio/editor/words/ruby.py" />
            <source>ふりがな</source>
            <translation>Readings</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/ruby.py" />
            <source>ふりがなをはずす</source>
            <translation>Remove readings</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/ruby.py" />
            <source>読みを覚える</source>
            <translation>Remember readings</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/words/text_session.py</name>
        <message>
            <location filename="../../poster_studio/editor/words/text_session.py" />
            <source>文字の入力</source>
            <translation>Typing</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_session.py" />
            <source>文字を追加</source>
            <translation>Add text</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/editor/words/text_styles.py</name>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <source>太字</source>
            <translation>Bold</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <source>文字の色</source>
            <translation>Colour of the words</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <source>文字の大きさ</source>
            <translation>Size of the words</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <source>縦中横</source>
            <translation>Upright side by side</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <source>たて書き・よこ書き</source>
            <translation>Writing direction</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <source>文字をそろえる</source>
            <translation>Align words</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <source>行の間</source>
            <translation>Line spacing</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <source>字の間</source>
            <translation>Letter spacing</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <source>書体</source>
            <translation>Typeface</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <source>枠への合わせ方</source>
            <translation>Fit to the box</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <source>段の数</source>
            <translation>Columns</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/export/colour_profile.py</name>
        <message>
            <location filename="../../poster_studio/export/colour_profile.py" />
            <source>CMYK 印刷用の ICC プロファイルではありません</source>
            <translation>not an ICC profile of a CMYK press</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/colour_profile.py" />
            <source>印刷所からもらった .icc ファイルを選んでください</source>
            <translation>choose the .icc file that the print shop gave you</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/export/pdf_fonts.py</name>
        <message>
            <location filename="../../poster_studio/export/pdf_fonts.py" />
            <source>書体「%1」は PDF に埋め込むことが許されていません</source>
            <translation>the font %1 may not be embedded in a PDF</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/pdf_fonts.py" />
            <source>ほかの書体を選んでください</source>
            <translation>choose another font</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/pdf_fonts.py" />
            <source>書体「%1」は TrueType 形式ではありません</source>
            <translation>the font %1 has no TrueType outlines</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/pdf_fonts.py" />
            <source>TrueType の書体を選んでください</source>
            <translation>choose a TrueType font</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/export/presets.py</name>
        <message>
            <location filename="../../poster_studio/export/presets.py" />
            <source>印刷所に頼む（PDF/X-4）</source>
            <translation>Print shop (PDF/X-4)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/presets.py" />
            <source>庁内のプリンター（PDF）</source>
            <translation>Office printer (PDF)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/presets.py" />
            <source>A3 に分けて印刷（PDF）</source>
            <translation>Tiled on A3 (PDF)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/presets.py" />
            <source>A4 に分けて印刷（PDF）</source>
            <translation>Tiled on A4 (PDF)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/presets.py" />
            <source>ウェブに載せる（PDF と画像）</source>
            <translation>Web (PDF and picture)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/presets.py" />
            <source>画像（PNG）</source>
            <translation>Picture (PNG)</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/export/progress.py</name>
        <message>
            <location filename="../../poster_studio/export/progress.py" />
            <source>描いています</source>
            <translation>Painting</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/progress.py" />
            <source>文字を埋め込んでいます</source>
            <translation>Embedding fonts</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/progress.py" />
            <source>写真を入れています</source>
            <translation>Adding pictures</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/progress.py" />
            <source>仕上げています</source>
            <translation>Finishing</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/export/writing.py</name>
        <message>
            <location filename="../../poster_studio/export/writing.py" />
            <source>書き込む権利がないか、ほかのプログラムで開いています</source>
            <translation>writing is not allowed, or another program has it open</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/writing.py" />
            <source>空き容量がありません</source>
            <translation>no space is left</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/writing.py" />
            <source>ファイルが大きすぎます</source>
            <translation>the file is too large for the disk</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/writing.py" />
            <source>フォルダーがありません</source>
            <translation>there is no such folder</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/writing.py" />
            <source>「%1」を書き出せませんでした（%2）</source>
            <translation>could not write %1 (%2)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/writing.py" />
            <source>空き容量と、そのフォルダーに書き込めることを確かめてください</source>
            <translation>check the free space and that the folder may be written to</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/store/shared_document.py</name>
        <message>
            <location filename="../../poster_studio/store/shared_document.py" />
            <source>受け取ったデータを読めません</source>
            <translation>the data received cannot be read</translation>
        </message>
        <message>
            <location filename="../../poster_studio/store/shared_document.py" />
            <source>もう一度つなぎ直してください</source>
            <translation>connect again</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/sync/hocuspocus.py</name>
        <message>
            <location filename="../../poster_studio/sync/hocuspocus.py" />
            <source>サーバーのアドレスではありません</source>
            <translation>this is no address of a server</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/hocuspocus.py" />
            <source>hocuspocus+wss://サーバー名/ワークショップ名#合言葉 の形で入れてください</source>
            <translation>write it as hocuspocus+wss://SERVER/WORKSHOP#TOKEN</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/sync/holds.py</name>
        <message>
            <location filename="../../poster_studio/sync/holds.py" />
            <source>締切とロックを保存できません（いまは効いています）</source>
            <translation>freezes and locks cannot be kept (they hold for now)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/holds.py" />
            <source>空き容量を確かめてください</source>
            <translation>check the free space</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/sync/link.py</name>
        <message>
            <location filename="../../poster_studio/sync/link.py" />
            <source>部屋のコードではありません</source>
            <translation>this is no room code</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/link.py" />
            <source>12文字をもう一度確かめてください</source>
            <translation>check the twelve letters again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/link.py" />
            <source>コードの最初の5文字ではありません</source>
            <translation>these are not the first letters of the code</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/link.py" />
            <source>コードの最初の5文字を入れてください</source>
            <translation>type the first five letters of the code</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/link.py" />
            <source>部屋に入るリンクではありません</source>
            <translation>this is no link to a room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/link.py" />
            <source>リンク全体を写すか、QRコードを読み取ってください</source>
            <translation>copy the whole link or scan the QR code</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/sync/room_keys.py</name>
        <message>
            <location filename="../../poster_studio/sync/room_keys.py" />
            <source>見るだけの席からは部屋をつづけられません</source>
            <translation>a seat that views cannot go on</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/room_keys.py" />
            <source>編集できる席でつづけてください</source>
            <translation>go on at a seat that may edit</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/room_keys.py" />
            <source>部屋の鍵を保存できません</source>
            <translation>the room's keys cannot be kept</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/room_keys.py" />
            <source>空き容量を確かめてください</source>
            <translation>check the free space</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/sync/server.py</name>
        <message>
            <location filename="../../poster_studio/sync/server.py" />
            <source>「%1」で部屋を開けません</source>
            <translation>no room can be opened at “%1”</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/server.py" />
            <source>このパソコンのアドレスを指定するか、--bind を外してください</source>
            <translation>give an address of this computer, or leave --bind out</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/templates/catalogue.py</name>
        <message>
            <location filename="../../poster_studio/templates/catalogue.py" />
            <source>ひな形「%1」はありません</source>
            <translation>there is no template “%1”</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/catalogue.py" />
            <source>%1 から選んでください</source>
            <translation>choose one of %1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/catalogue.py" />
            <source>ひな形「%1」が読めません</source>
            <translation>the template “%1” is damaged</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/catalogue.py" />
            <source>プログラムを入れ直してください</source>
            <translation>install the program again</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/templates/filling.py</name>
        <message>
            <location filename="../../poster_studio/templates/filling.py" />
            <source>大きさ「%1」は使えません</source>
            <translation>“%1” is not a size to use</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/filling.py" />
            <source>%1 から選んでください</source>
            <translation>choose one of %1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/filling.py" />
            <source>貼る場所「%1」は %2 にありません</source>
            <translation>%2 has no slot “%1”</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/filling.py" />
            <source>%1 に貼れるカードは%2枚までです</source>
            <translation>%1 takes at most %2 cards</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/filling.py" />
            <source>カードを減らすか、別のひな形を選んでください</source>
            <translation>choose fewer cards or another template</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/templates/themes.py</name>
        <message>
            <location filename="../../poster_studio/templates/themes.py" />
            <source>テーマ「%1」が読めません</source>
            <translation>the theme “%1” cannot be read</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/themes.py" />
            <source>プログラムを入れ直してください</source>
            <translation>install the program again</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/typeset/fonts.py</name>
        <message>
            <location filename="../../poster_studio/typeset/fonts.py" />
            <source>書体のファイル %1 が読めません</source>
            <translation>the font file %1 cannot be read</translation>
        </message>
        <message>
            <location filename="../../poster_studio/typeset/fonts.py" />
            <source>アプリを入れ直してください</source>
            <translation>install the program again</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/bars/bottom_bar.py</name>
        <message>
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>大きく見る</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>小さく見る</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>全体</source>
            <translation>Fit</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>新しいポスター</source>
            <translation>New poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>ポスターを選ぶ</source>
            <translation>Choose a poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>前のポスター</source>
            <translation>Previous poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>次のポスター</source>
            <translation>Next poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>無題</source>
            <translation>Untitled</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>ポスターはまだありません</source>
            <translation>No poster yet</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>%1班</source>
            <translation>Group %1</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/bars/find_bar.py</name>
        <message>
            <location filename="../../poster_studio/ui/bars/find_bar.py" />
            <source>さがすことば</source>
            <translation>Find</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/find_bar.py" />
            <source>かわりのことば</source>
            <translation>Instead</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/find_bar.py" />
            <source>このポスター</source>
            <translation>This poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/find_bar.py" />
            <source>ぜんぶ</source>
            <translation>All</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/find_bar.py" />
            <source>次へ</source>
            <translation>Next</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/find_bar.py" />
            <source>置きかえる</source>
            <translation>Replace</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/find_bar.py" />
            <source>すべて</source>
            <translation>All of them</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/find_bar.py" />
            <source>とじる</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/find_bar.py" />
            <source>なし</source>
            <translation>None</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/find_bar.py" />
            <source>{}か所</source>
            <translation>{} found</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/bars/repeat_bar.py</name>
        <message>
            <location filename="../../poster_studio/ui/bars/repeat_bar.py" />
            <source>増やす数</source>
            <translation>Copies</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/repeat_bar.py" />
            <source>右へ(mm)</source>
            <translation>Right mm</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/repeat_bar.py" />
            <source>下へ(mm)</source>
            <translation>Down mm</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/repeat_bar.py" />
            <source>並べる</source>
            <translation>Repeat</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/repeat_bar.py" />
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/repeat_bar.py" />
            <source>数を変えると、並べた形が先に見えます。Enter で決まり、Esc でやめます。</source>
            <translation>The copies show while you type. Enter takes them, Esc does not.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/bars/saved_label.py</name>
        <message>
            <location filename="../../poster_studio/ui/bars/saved_label.py" />
            <source>保存済み</source>
            <translation>Saved</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/saved_label.py" />
            <source>保存しています…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/saved_label.py" />
            <source>保存できません</source>
            <translation>Cannot save</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/saved_label.py" />
            <source>見るだけ</source>
            <translation>View only</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/saved_label.py" />
            <source>・</source>
            <translation> · </translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/bars/top_bar.py</name>
        <message>
            <location filename="../../poster_studio/ui/bars/top_bar.py" />
            <source>メニュー</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/top_bar.py" />
            <source>部屋</source>
            <translation>Room</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/bars/tour_bar.py</name>
        <message>
            <location filename="../../poster_studio/ui/bars/tour_bar.py" />
            <source>１　キーワードとつなげて考える：左のカードを読んで、気になることばを選びます。</source>
            <translation>1  Think with the keywords: read the cards at the left and choose words that matter.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/tour_bar.py" />
            <source>２　置く：「置く」を押すと、カードがポスターにのります。あとから動かせます。</source>
            <translation>2  Place: press “Place” and the card is on the poster. It can be moved later.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/tour_bar.py" />
            <source>３　話す：みんなで見て、題や絵をたします。まちがえても「もどす」で戻せます。</source>
            <translation>3  Talk: look at it together, add a title and pictures. “Undo” takes anything back.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/tour_bar.py" />
            <source>１　はじめに：「カードを取り込む」で、みんなのことばを入れます。左にならびます。</source>
            <translation>1  First: “Import cards” brings in what people said. The cards are listed at the left.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/tour_bar.py" />
            <source>つぎ</source>
            <translation>Next</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/tour_bar.py" />
            <source>はじめる</source>
            <translation>Begin</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/tour_bar.py" />
            <source>しまう</source>
            <translation>Put away</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/desk/canvas.py</name>
        <message>
            <location filename="../../poster_studio/ui/desk/canvas.py" />
            <source>ポスター</source>
            <translation>Poster</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/desk/menu_here.py</name>
        <message>
            <location filename="../../poster_studio/ui/desk/menu_here.py" />
            <source>動かないようにしてあります。「一覧」の鍵を押すと動かせます。</source>
            <translation>This is locked. Press its padlock in the list to move it.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/desk/no_poster.py</name>
        <message>
            <location filename="../../poster_studio/ui/desk/no_poster.py" />
            <source>ここにポスターをつくります。ひな形をえらぶと始まります。</source>
            <translation>Your poster will be made here. It begins with a template.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/desk/overflow_marks.py</name>
        <message>
            <location filename="../../poster_studio/ui/desk/overflow_marks.py" />
            <source>ことばが枠に入りきりません</source>
            <translation>The words do not fit their box</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/desk/overflow_marks.py" />
            <source>ことばが多くて、字が小さくなりました</source>
            <translation>So many words that they became small</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/desk/overflow_note.py</name>
        <message>
            <location filename="../../poster_studio/ui/desk/overflow_note.py" />
            <source>入りきりません</source>
            <translation>Does not fit</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/desk/overflow_note.py" />
            <source>字が小さくなりました</source>
            <translation>Too small now</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/desk/rulers.py</name>
        <message>
            <location filename="../../poster_studio/ui/desk/rulers.py" />
            <source>ここから線を引き出せます</source>
            <translation>Drag a guide out of here</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/dialogs/crash.py</name>
        <message>
            <location filename="../../poster_studio/ui/dialogs/crash.py" />
            <source>思わぬ問題が起きました</source>
            <translation>Something unexpected happened</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/crash.py" />
            <source>ここまでの作業は保存されています。続けられないときは、開き直してください。</source>
            <translation>Your work up to here is saved. If you cannot go on, open the program again.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/crash.py" />
            <source>報告書：%1</source>
            <translation>Report: %1</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/dialogs/export_dialog.py</name>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>書き出す</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>どのポスター</source>
            <translation>Which posters</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>このポスター</source>
            <translation>This poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>ぜんぶ</source>
            <translation>All of them</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>しまう場所</source>
            <translation>Folder</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>変える</source>
            <translation>Change</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>とじる</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>フォルダーをひらく</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>やめました。何も書き出していません。</source>
            <translation>Cancelled. Nothing was written.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>書き出し</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>%1つのファイルを書き出しました。</source>
            <translation>%1 file%2 written.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/dialogs/merge_files.py</name>
        <message>
            <location filename="../../poster_studio/ui/dialogs/merge_files.py" />
            <source>一つめのファイル</source>
            <translation>The first file</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/merge_files.py" />
            <source>二つめのファイル</source>
            <translation>The second file</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/merge_files.py" />
            <source>合わせたファイルをしまう場所</source>
            <translation>Where to keep the merged file</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/merge_files.py" />
            <source>合わせたワークショップ.workshop</source>
            <translation>merged.workshop</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/merge_files.py" />
            <source>ワークショップ (*.workshop)</source>
            <translation>Workshops (*.workshop)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/merge_files.py" />
            <source>二つのファイルを合わせています…</source>
            <translation>Merging the two files…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/merge_files.py" />
            <source>「%1」に合わせました（ポスター%2枚、カード%3枚）。</source>
            <translation>Merged into %1 (%2 posters, %3 cards).</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/dialogs/ruby_dialog.py</name>
        <message>
            <location filename="../../poster_studio/ui/dialogs/ruby_dialog.py" />
            <source>ふりがな</source>
            <translation>Readings</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/ruby_dialog.py" />
            <source>読みのつく漢字がありません。</source>
            <translation>There is no kanji among these words.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/ruby_dialog.py" />
            <source>読みはいつでも直せます。直した読みは、このワークショップで覚えます。</source>
            <translation>Correct what is wrong: this workshop remembers it.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/ruby_dialog.py" />
            <source>ことばごと</source>
            <translation>By word</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/ruby_dialog.py" />
            <source>1字ずつ</source>
            <translation>By character</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/ruby_dialog.py" />
            <source>ふりがなをつける</source>
            <translation>Set readings</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/ruby_dialog.py" />
            <source>はずす</source>
            <translation>Remove</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/ruby_dialog.py" />
            <source>とじる</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/ruby_dialog.py" />
            <source>「{}」の読み</source>
            <translation>Reading of {}</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/dialogs/shortcut_sheet.py</name>
        <message>
            <location filename="../../poster_studio/ui/dialogs/shortcut_sheet.py" />
            <source>キーの一覧</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/shortcut_sheet.py" />
            <source>とじる</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/full_pages/belonging_rows.py</name>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <source>どこで出たことばですか</source>
            <translation>Where were the words said?</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <source>ファイルに書いてあることは、そのまま使います。</source>
            <translation>What a file says itself is kept.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <source>わからない</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <source>回</source>
            <translation>Session</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <source>対話</source>
            <translation>Dialogue</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <source>キーワード</source>
            <translation>Keyword</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <source>班</source>
            <translation>Group</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <source>第%1回</source>
            <translation>%1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <source>対話%1</source>
            <translation>%1</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/full_pages/column_picker.py</name>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>ことばが入っている列はどれですか</source>
            <translation>Which column holds the words?</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>対話の番号や問いの列はどれですか（なければそのまま）</source>
            <translation>Which column holds the dialogue, if any?</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>キーワード（A・B・C）の列はどれですか（なければそのまま）</source>
            <translation>Which column holds the keyword (A, B, C), if any?</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>班の列はどれですか（なければそのまま）</source>
            <translation>Which column holds the group, if any?</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>ことば</source>
            <translation>Words</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>対話</source>
            <translation>Dialogue</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>キーワード</source>
            <translation>Keyword</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>班</source>
            <translation>Group</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>列の名前を押して選び、「つぎへ」を押してください。</source>
            <translation>Press the heading of the column, then “Next”.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>（個人の情報）</source>
            <translation>(personal)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>1行めは見出し</source>
            <translation>The first row is headings</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>%1番めの列</source>
            <translation>Column %1</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/full_pages/history_page.py</name>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>前の版・けしたもの</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>ポスターにもどる</source>
            <translation>Back to the poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>やったこと</source>
            <translation>What was done</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>ここまで戻す</source>
            <translation>Undo to here</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>前の版</source>
            <translation>Earlier versions</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>この版に戻す</source>
            <translation>Use this version</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>いまの版を残す</source>
            <translation>Keep this version</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>けしたもの</source>
            <translation>What was deleted</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>ポスターに戻す</source>
            <translation>Put back</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>残した版</source>
            <translation>Kept</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>まだ何もしていません。</source>
            <translation>Nothing was done yet.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>作業の間、5分ごとに残ります。</source>
            <translation>One is kept every five minutes while you work.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>けしたものはありません。</source>
            <translation>Nothing was deleted.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/full_pages/import_page.py</name>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>カードを取り込む</source>
            <translation>Import cards</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>取り込む</source>
            <translation>Import</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>つぎへ</source>
            <translation>Next</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>個人の情報かもしれません</source>
            <translation>This may be personal</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>認める</source>
            <translation>Accept</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>ふせる</source>
            <translation>Cover</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>「認める」は上のことば、「ふせる」は → のことばを使います。あとで「確認まち」からも決められます。</source>
            <translation>“Accept” uses the upper words, “Cover” those behind →. Or decide later, under “to review”.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>カードにしないことば</source>
            <translation>Words that become no card</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>カードになることば</source>
            <translation>Words that become cards</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>新しいカードはありません。</source>
            <translation>There is no new card.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>確かめるもの</source>
            <translation>to decide on</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>すでにあるもの</source>
            <translation>already here</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>読まずに捨てた個人あてのことば</source>
            <translation>private ones dropped unread</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>カード %1まい</source>
            <translation>%1 cards</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/full_pages/programme_page.py</name>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>進行表</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>問い、日にち、連絡先などは、ここからすべてのポスターに入ります。人が書きかえたことばは、そのまま残ります。</source>
            <translation>Questions, dates and addresses go from here to all posters. Words that somebody wrote on a poster stay.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>ポスターに入れる</source>
            <translation>Put on the posters</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>主催と全体</source>
            <translation>Organiser</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>主催</source>
            <translation>Organiser</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>連絡先</source>
            <translation>Contact</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>QRコードのアドレス</source>
            <translation>Address of the QR code</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>ことわり書き</source>
            <translation>Statement</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>班の数</source>
            <translation>Number of groups</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>ポスターを作る回</source>
            <translation>Session in which posters are made</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>第{}回</source>
            <translation>Session {}</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>回の名前</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>日にち</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>対話{}</source>
            <translation>Dialogue {}</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>問い</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>キーワード</source>
            <translation>Keyword</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>回をふやす</source>
            <translation>One session more</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>対話をふやす</source>
            <translation>One dialogue more</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>けす</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/full_pages/review_page.py</name>
        <message>
            <location filename="../../poster_studio/ui/full_pages/review_page.py" />
            <source>確認まちのカード</source>
            <translation>Cards to review</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/review_page.py" />
            <source>ポスターにもどる</source>
            <translation>Back to the poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/review_page.py" />
            <source>認める</source>
            <translation>Accept</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/review_page.py" />
            <source>ふせる</source>
            <translation>Cover</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/review_page.py" />
            <source>使わない</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/review_page.py" />
            <source>名前や連絡先が入っているかもしれません。決めるまで、ポスターには置けません。
「認める」はこのまま使います。「ふせる」は名前などを〔参加者〕のように替えて使います。「使わない」はカードをやめます。まちがえたら「もどす」で戻せます。ふせた名前は消えて、もう出てきません。</source>
            <translation>These may hold names or addresses. They cannot be placed before you decide.
“Accept” keeps the words as they are. “Cover” puts a role such as 〔参加者〕 for a name. “Leave out” takes the card away. “Undo” takes a decision back; covered names are gone for good.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/review_page.py" />
            <source>ぜんぶ決まりました。</source>
            <translation>Everything is decided.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/full_pages/template_page.py</name>
        <message>
            <location filename="../../poster_studio/ui/full_pages/template_page.py" />
            <source>ひな形を選ぶ</source>
            <translation>Choose a template</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/template_page.py" />
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/template_page.py" />
            <source>おすすめ</source>
            <translation>Suggested</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/incoming.py</name>
        <message>
            <location filename="../../poster_studio/ui/incoming.py" />
            <source>SVG の絵は置けません</source>
            <translation>SVG drawings cannot be placed</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/incoming.py" />
            <source>写真や絵は JPEG か PNG にしてください</source>
            <translation>save the picture as JPEG or PNG and try again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/incoming.py" />
            <source>ポスターがまだありません</source>
            <translation>there is no poster yet</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/incoming.py" />
            <source>新しいポスターを先につくってください</source>
            <translation>make a new poster first</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/incoming.py" />
            <source>ウェブのアドレスだけでは置けません</source>
            <translation>a web address alone cannot be placed</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/incoming.py" />
            <source>写真を保存してから、そのファイルを置いてください</source>
            <translation>save the picture and drop its file</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/incoming.py" />
            <source>コピーした表</source>
            <translation>Copied table</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/incoming.py" />
            <source>カードを取り込む</source>
            <translation>Import cards</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/incoming.py" />
            <source>ことばのファイル (*.txt *.csv *.tsv *.xlsx *.json);;すべてのファイル (*)</source>
            <translation>Files with words (*.txt *.csv *.tsv *.xlsx *.json);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/main_window.py</name>
        <message>
            <location filename="../../poster_studio/ui/main_window.py" />
            <source>ポスタースタジオ</source>
            <translation>Poster Studio</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/main_window.py" />
            <source>ワークショップ (*.workshop)</source>
            <translation>Workshops (*.workshop)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/main_window.py" />
            <source>新しいワークショップをしまう場所</source>
            <translation>Where to keep the new workshop</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/main_window.py" />
            <source>ワークショップをひらく</source>
            <translation>Open a workshop</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/main_window.py" />
            <source>ワークショップ.workshop</source>
            <translation>workshop.workshop</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/picture_intake.py</name>
        <message>
            <location filename="../../poster_studio/ui/picture_intake.py" />
            <source>写真をえらぶ</source>
            <translation>Choose a picture</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/picture_intake.py" />
            <source>写真 (*.jpg *.jpeg *.png *.heic *.heif *.webp *.gif *.bmp *.tif *.tiff)</source>
            <translation>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.webp *.gif *.bmp *.tif *.tiff)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/picture_intake.py" />
            <source>写真を読みこんでいます…</source>
            <translation>Reading the picture…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/picture_intake.py" />
            <source>顔をぼかしています…</source>
            <translation>Blurring the face…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/picture_intake.py" />
            <source>写真のファイルが読めません</source>
            <translation>the picture file cannot be read</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/picture_intake.py" />
            <source>パソコンにコピーしてから開いてください</source>
            <translation>copy it to this computer first</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/picture_intake.py" />
            <source>前の写真がまだ終わっていません。少し待って、もう一度お願いします。</source>
            <translation>The picture before is not done yet. Wait a moment and try again.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/sections/__init__.py</name>
        <message>
            <location filename="../../poster_studio/ui/sections/__init__.py" />
            <source>カード</source>
            <translation>Card</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/__init__.py" />
            <source>文字</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/__init__.py" />
            <source>ならべ方</source>
            <translation>Align</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/__init__.py" />
            <source>位置</source>
            <translation>Place</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/sections/arranging.py</name>
        <message>
            <location filename="../../poster_studio/ui/sections/arranging.py" />
            <source>左</source>
            <translation>Left</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/arranging.py" />
            <source>中</source>
            <translation>Mid</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/arranging.py" />
            <source>等しく</source>
            <translation>Evenly</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/arranging.py" />
            <source>右</source>
            <translation>Right</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/arranging.py" />
            <source>重なり</source>
            <translation>Order</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/arranging.py" />
            <source>前へ</source>
            <translation>Forward</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/arranging.py" />
            <source>後ろへ</source>
            <translation>Backward</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/sections/cards.py</name>
        <message>
            <location filename="../../poster_studio/ui/sections/cards.py" />
            <source>原文に戻す</source>
            <translation>Back to the original</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/sections/context_panel.py</name>
        <message>
            <location filename="../../poster_studio/ui/sections/context_panel.py" />
            <source>トレイに戻す</source>
            <translation>Back to the tray</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/context_panel.py" />
            <source>けす</source>
            <translation>Delete</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/context_panel.py" />
            <source>もどる</source>
            <translation>Back</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/context_panel.py" />
            <source>くわしく</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/sections/drawing.py</name>
        <message>
            <location filename="../../poster_studio/ui/sections/drawing.py" />
            <source>かく道具</source>
            <translation>Draw with</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/drawing.py" />
            <source>ペン</source>
            <translation>Pen</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/drawing.py" />
            <source>マーカー</source>
            <translation>Marker</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/drawing.py" />
            <source>えんぴつ</source>
            <translation>Pencil</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/drawing.py" />
            <source>けしゴム</source>
            <translation>Eraser</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/drawing.py" />
            <source>線の太さ</source>
            <translation>Thickness</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/drawing.py" />
            <source>細い</source>
            <translation>Thin</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/drawing.py" />
            <source>ふつう</source>
            <translation>Medium</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/drawing.py" />
            <source>太い</source>
            <translation>Thick</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/sections/frame_fields.py</name>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <source>どこから測るか</source>
            <translation>Measured from</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <source>左上</source>
            <translation>Top left</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <source>まん中</source>
            <translation>Middle</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <source>右下</source>
            <translation>Low right</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <source>左から</source>
            <translation>Left</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <source>上から</source>
            <translation>Top</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <source>はば</source>
            <translation>Width</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <source>高さ</source>
            <translation>Height</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <source>かたむき(°)</source>
            <translation>Angle (°)</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/sections/looks.py</name>
        <message>
            <location filename="../../poster_studio/ui/sections/looks.py" />
            <source>形</source>
            <translation>Shape</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/looks.py" />
            <source>見せるもの</source>
            <translation>What shows</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/looks.py" />
            <source>ぜんぶのカードを同じに</source>
            <translation>All cards like this</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/sections/pictures.py</name>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>切り取り</source>
            <translation>Crop</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>顔をぼかす</source>
            <translation>Blur faces</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>入れかえる</source>
            <translation>Replace</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>できあがり</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>大きさ</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>写っている人は、のせてよいと言いましたか</source>
            <translation>Did the people in it agree?</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>写っている人</source>
            <translation>People in it</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>人はいない</source>
            <translation>Nobody</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>よいと言った</source>
            <translation>Yes</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>会場だけなら</source>
            <translation>Only on site</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>だめと言った</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>写真の形</source>
            <translation>Shape</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>四角</source>
            <translation>Box</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>角まる</source>
            <translation>Round</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>まる</source>
            <translation>Circle</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>アーチ</source>
            <translation>Arch</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>ひし形</source>
            <translation>Rhomb</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>六角</source>
            <translation>6 sides</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>ハート</source>
            <translation>Heart</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>星</source>
            <translation>Star</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>明るさ</source>
            <translation>Brightness</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>形</source>
            <translation>Shape</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>くっきり</source>
            <translation>Contrast</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>もとの明るさに戻す</source>
            <translation>Back to the original</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/sections/piles.py</name>
        <message>
            <location filename="../../poster_studio/ui/sections/piles.py" />
            <source>山のならべ方</source>
            <translation>How the pile lies</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/piles.py" />
            <source>横に</source>
            <translation>Row</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/piles.py" />
            <source>ます目</source>
            <translation>Grid</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/piles.py" />
            <source>まわり</source>
            <translation>Ring</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/piles.py" />
            <source>このことばを使う</source>
            <translation>Use these words as the</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/piles.py" />
            <source>問いに</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/piles.py" />
            <source>見出しに</source>
            <translation>Heading</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/sections/qr.py</name>
        <message>
            <location filename="../../poster_studio/ui/sections/qr.py" />
            <source>読みとると開くアドレス</source>
            <translation>Address that it opens</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/qr.py" />
            <source>例 www.city.kamakura…</source>
            <translation>such as www.city.kamakura…</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/sections/shapes.py</name>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>四角</source>
            <translation>Box</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>角まる</source>
            <translation>Round</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>まる</source>
            <translation>Circle</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>三角</source>
            <translation>3 sides</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>六角</source>
            <translation>6 sides</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>星</source>
            <translation>Star</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>ふきだし</source>
            <translation>Bubble</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>テープ</source>
            <translation>Tape</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>線</source>
            <translation>Line</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>矢印</source>
            <translation>Arrow</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>太い矢</source>
            <translation>Block</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>形</source>
            <translation>Shape</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>ぬらない</source>
            <translation>No fill</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>線なし</source>
            <translation>No outline</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>細い</source>
            <translation>Thin</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>ふつう</source>
            <translation>Medium</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>太い</source>
            <translation>Thick</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>実線</source>
            <translation>Solid</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>破線</source>
            <translation>Dashed</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>点線</source>
            <translation>Dotted</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>まわりの線</source>
            <translation>Outline</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>線</source>
            <comment>2</comment>
            <translation>Outline</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>角の丸み</source>
            <translation>Corners</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>なし</source>
            <translation>None</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>少し</source>
            <translation>Some</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>まる</source>
            <comment>2</comment>
            <translation>Full</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>角の数</source>
            <translation>Number of corners</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>やじるし</source>
            <translation>Arrowheads</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>片方</source>
            <translation>One end</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>両方</source>
            <translation>Both</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/sections/words.py</name>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>文字の大きさ</source>
            <translation>Size of the words</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>小さく</source>
            <translation>Small</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>ふつう</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>大きく</source>
            <translation>Large</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>書く</source>
            <translation>Write</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>太字</source>
            <translation>Bold</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>ふりがな</source>
            <translation>Readings</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>色</source>
            <translation>Colour</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>すみ</source>
            <translation>Ink</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>目立つ色</source>
            <translation>Accent</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>そえる色</source>
            <translation>Support</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>紙の色</source>
            <translation>Paper</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>文字をそろえる</source>
            <translation>Line up words</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>はじめ</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>まん中</source>
            <translation>Middle</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>おわり</source>
            <translation>End</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>両はし</source>
            <translation>Both</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>よこ書き</source>
            <translation>Across</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>たて書き</source>
            <translation>Down</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/sections/words_fold.py</name>
        <message>
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>書体</source>
            <translation>Typeface</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>大きさ(pt)</source>
            <translation>Size (pt)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>段の数</source>
            <translation>Columns</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>行の間</source>
            <translation>Line spacing</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>せまく</source>
            <translation>Narrow</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>ふつう</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>ひろく</source>
            <translation>Wide</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>字の間</source>
            <translation>Letter spacing</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>枠に入らないとき</source>
            <translation>Where words do not fit</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>そのまま</source>
            <translation>Leave</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>小さく</source>
            <translation>Shrink</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>枠いっぱい</source>
            <translation>Fill</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/side/drawer_panel.py</name>
        <message>
            <location filename="../../poster_studio/ui/side/drawer_panel.py" />
            <source>残り</source>
            <translation>Left over</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/drawer_panel.py" />
            <source>このひな形に場所がないことばです。印刷されません。</source>
            <translation>Words this template has no place for. They do not print.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/drawer_panel.py" />
            <source>置く</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/drawer_panel.py" />
            <source>けす</source>
            <translation>Delete</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/side/element_tab.py</name>
        <message>
            <location filename="../../poster_studio/ui/side/element_tab.py" />
            <source>読む順（上から）</source>
            <translation>Reading order, from the top</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/element_tab.py" />
            <source>まだ何もありません。カードや文字を置くと、ここに並びます。</source>
            <translation>Nothing yet. Cards and words that you place are listed here.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/element_tab.py" />
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/element_tab.py" />
            <source>名前を変える（2回続けて押しても変えられます）</source>
            <translation>Give another name; a double click on the row does too</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/element_tab.py" />
            <source>動かないようにする</source>
            <translation>Lock</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/element_tab.py" />
            <source>かくす</source>
            <translation>Hide</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/element_tab.py" />
            <source>写真の説明（読み上げ用）</source>
            <translation>Description of the picture, for reading aloud</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/side/paper_choice.py</name>
        <message>
            <location filename="../../poster_studio/ui/side/paper_choice.py" />
            <source>紙の大きさ</source>
            <translation>Paper size</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/paper_choice.py" />
            <source>たて</source>
            <translation>Upright</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/paper_choice.py" />
            <source>よこ</source>
            <translation>Wide</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/side/picture_tab.py</name>
        <message>
            <location filename="../../poster_studio/ui/side/picture_tab.py" />
            <source>写真をえらぶ</source>
            <translation>Choose a picture</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/picture_tab.py" />
            <source>ファイルをポスターの上に引っぱっても、コピーして貼りつけても置けます。</source>
            <translation>You can also drag a file onto the poster, or paste a picture.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/picture_tab.py" />
            <source>このワークショップの写真</source>
            <translation>Pictures of this workshop</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/picture_tab.py" />
            <source>写真 {}</source>
            <translation>Picture {}</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/side/side_tabs.py</name>
        <message>
            <location filename="../../poster_studio/ui/side/side_tabs.py" />
            <source>カード</source>
            <translation>Cards</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/side_tabs.py" />
            <source>ひな形</source>
            <translation>Template</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/side_tabs.py" />
            <source>シール</source>
            <translation>Stickers</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/side_tabs.py" />
            <source>写真</source>
            <translation>Photos</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/side_tabs.py" />
            <source>一覧</source>
            <translation>List</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/side/sticker_tab.py</name>
        <message>
            <location filename="../../poster_studio/ui/side/sticker_tab.py" />
            <source>名前でさがす</source>
            <translation>Search by name</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/sticker_tab.py" />
            <source>ぜんぶ</source>
            <translation>All</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/sticker_tab.py" />
            <source>押すとポスターのまん中に、引っぱると好きな所に貼れます。</source>
            <translation>Press to place it in the middle, or drag it where you like.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/sticker_tab.py" />
            <source>その名前のシールはありません。</source>
            <translation>No sticker has this name.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/side/strip.py</name>
        <message>
            <location filename="../../poster_studio/ui/side/strip.py" />
            <source>なおす</source>
            <translation>Edit</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/side/template_tab.py</name>
        <message>
            <location filename="../../poster_studio/ui/side/template_tab.py" />
            <source>紙</source>
            <translation>Paper</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/template_tab.py" />
            <source>色のテーマ</source>
            <translation>Colours</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/template_tab.py" />
            <source>ひな形を変える</source>
            <translation>Change the template</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/template_tab.py" />
            <source>ことばもカードもそのまま移ります。</source>
            <translation>Your words and cards move along.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/start/appearance_row.py</name>
        <message>
            <location filename="../../poster_studio/ui/start/appearance_row.py" />
            <source>大きく</source>
            <translation>Larger</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/start/appearance_row.py" />
            <source>ふりがな</source>
            <translation>Readings</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/start/appearance_row.py" />
            <source>English</source>
            <translation>日本語</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/start/start_screen.py</name>
        <message>
            <location filename="../../poster_studio/ui/start/start_screen.py" />
            <source>みんなの声から、ひとつのポスターへ。</source>
            <translation>From citizens' words to a printed poster.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/start/start_screen.py" />
            <source>新しくつくる</source>
            <translation>Make a new one</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/start/start_screen.py" />
            <source>つづきから</source>
            <translation>Go on with one</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/start/start_screen.py" />
            <source>部屋に入る</source>
            <translation>Join a room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/start/start_screen.py" />
            <source>見本を見る　　六つの班のポスターで、自由にためせます</source>
            <translation>See the sample   Six posters to try everything on</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/start/start_screen.py" />
            <source>さいきん開いたワークショップ</source>
            <translation>Workshops opened lately</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/together/check_step.py</name>
        <message>
            <location filename="../../poster_studio/ui/together/check_step.py" />
            <source>数字をくらべてください</source>
            <translation>Compare the numbers</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/check_step.py" />
            <source>部屋をひらいた人の画面の「確かめる数字」と同じなら、ほんものの部屋です。</source>
            <translation>If the “check number” on the screen of whoever opened the room is the same, it is that room.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/check_step.py" />
            <source>同じです</source>
            <translation>They are the same</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/check_step.py" />
            <source>ちがいます</source>
            <translation>They differ</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/together/closing_part.py</name>
        <message>
            <location filename="../../poster_studio/ui/together/closing_part.py" />
            <source>進行役</source>
            <translation>For the facilitator</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/closing_part.py" />
            <source>このポスター</source>
            <translation>This poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/closing_part.py" />
            <source>すべてのポスター</source>
            <translation>All posters</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/closing_part.py" />
            <source>締切にする（5秒後）</source>
            <translation>Close in 5 seconds</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/closing_part.py" />
            <source>締切をとく</source>
            <translation>Open again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/closing_part.py" />
            <source>すぐ止める</source>
            <translation>Stop now</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/closing_part.py" />
            <source>動かせるようにする</source>
            <translation>Let them go on</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/closing_part.py" />
            <source>締切のあいだは、進行役だけが書けます。ほかの人は見るだけです。</source>
            <translation>While closed, only facilitators can write; the others look on.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/together/doings.py</name>
        <message>
            <location filename="../../poster_studio/ui/together/doings.py" />
            <source>入力中</source>
            <translation>is typing</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/together/invitation.py</name>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>部屋に入るQRコード</source>
            <translation>QR code to join the room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>部屋のコード</source>
            <translation>Room code</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>ほかのパソコンで「部屋に入る」を押し、このコードを入れます。</source>
            <translation>On another computer press “Join a room” and type this code.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>確かめる数字</source>
            <translation>Check number</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>コードで入る人の画面にも、同じ数字が出ます。</source>
            <translation>Who joins by the code sees the same number.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>このパソコンのアドレス：{}</source>
            <translation>Address of this computer: {}</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>リンクをコピー</source>
            <translation>Copy the link</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>見るだけのリンク</source>
            <translation>Link for looking on</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>進行役のリンク</source>
            <translation>Link for facilitators</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>コピーしました</source>
            <translation>Copied</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/together/join_page.py</name>
        <message>
            <location filename="../../poster_studio/ui/together/join_page.py" />
            <source>部屋に入る</source>
            <translation>Join a room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/join_page.py" />
            <source>もどる</source>
            <translation>Back</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/join_page.py" />
            <source>部屋をさがしています…</source>
            <translation>Looking for the room…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/join_page.py" />
            <source>部屋のポスターを受け取っています…</source>
            <translation>Receiving the room's posters…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/join_page.py" />
            <source>数字がちがうときは入りません。コードをもう一度確かめてください。</source>
            <translation>If the numbers differ, do not join. Check the code again.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/together/people.py</name>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>{}についていく</source>
            <translation>Follow {}</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>{}についていくのをやめる</source>
            <translation>Stop following {}</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>あなた（{}）</source>
            <translation>You ({})</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>みんなをここへ</source>
            <translation>Call everybody here</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>よぶ</source>
            <translation>Call</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>ほか{}人</source>
            <translation>{} more</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>{}人</source>
            <translation>{} here</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>部屋を見る</source>
            <translation>See the room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>{}　別のポスター</source>
            <translation>{}   another poster</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/together/room_desk.py</name>
        <message>
            <location filename="../../poster_studio/ui/together/room_desk.py" />
            <source>%1班</source>
            <translation>Group %1</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/together/room_page.py</name>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>部屋</source>
            <translation>Room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>ポスターにもどる</source>
            <translation>Back to the poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>部屋をとじる</source>
            <translation>Close the room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>部屋を出る</source>
            <translation>Leave the room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>みんなをここへ</source>
            <translation>Call everybody here</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>部屋をひらく</source>
            <translation>Open the room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>ほかのパソコンから入れないときは</source>
            <translation>If other computers cannot get in</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>ファイアウォールの確認が出たら「許可」を押します。</source>
            <translation>If a firewall asks, press “Allow”.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>みんなが同じ Wi-Fi につながっているか確かめます。</source>
            <translation>Check that everybody is on the same Wi-Fi.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>会場の Wi-Fi には、パソコンどうしをつながせないものがあります。スマホのテザリングか、別のルーターを使ってください。</source>
            <translation>A venue's Wi-Fi may keep computers apart: use a phone's hotspot or a router of your own.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/together/room_words.py</name>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>見に行く</source>
            <translation>Go and look</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>いまは行かない</source>
            <translation>Not now</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>やめる</source>
            <translation>Stop</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>部屋がとじました。作業はこのパソコンにあります。</source>
            <translation>The room has closed. Your work is on this computer.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>この部屋をつづける</source>
            <translation>Continue this room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>このパソコンで部屋をひらきます。ほかの人もここに集まります。</source>
            <translation>This computer will open the room. The others will gather here.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>前と同じ番号（ポート）が使われていたので、別の番号でひらきました。前のリンクでは入れません。いまのコードかリンクを伝えてください。</source>
            <translation>The port of last time is taken, so the room is open at another one. Earlier links lead nowhere: tell people the code or link of now.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>部屋をひらいています…</source>
            <translation>Opening the room…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>つづける</source>
            <translation>Continue</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>とじる</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>つないでいます</source>
            <translation>Connecting</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>共有済み</source>
            <translation>Shared</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>あとで共有</source>
            <translation>Shared later</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>締切です</source>
            <translation>Closed</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>止めています</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>見るだけ</source>
            <translation>View only</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>つながっていません</source>
            <translation>Not connected</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>入れません</source>
            <translation>Not let in</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>あと%1秒で締切です。書いたものは残ります。</source>
            <translation>Closing in %1 s. What you wrote stays.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>%1がよんでいます</source>
            <translation>The %2 is calling you</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>写真を受け取っています（あと%1枚）</source>
            <translation>Receiving pictures (%1 %2 left)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>%1の画面を見ています</source>
            <translation>You see what the %2 sees</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/together/seat_choice.py</name>
        <message>
            <location filename="../../poster_studio/ui/together/seat_choice.py" />
            <source>席をえらぶ</source>
            <translation>Choose your seat</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/seat_choice.py" />
            <source>名前は聞きません。みんなには、この色と動物で見えます。</source>
            <translation>Nobody asks your name. The others see this colour and animal.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/seat_choice.py" />
            <source>色</source>
            <translation>Colour</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/seat_choice.py" />
            <source>{}：ほかの席がつかっています</source>
            <translation>{}: taken by another seat</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/seat_choice.py" />
            <source>動物</source>
            <translation>Animal</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/together/seat_step.py</name>
        <message>
            <location filename="../../poster_studio/ui/together/seat_step.py" />
            <source>どの班のポスターですか</source>
            <translation>Whose poster?</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/seat_step.py" />
            <source>ポスターはまだありません</source>
            <translation>There is no poster yet</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/seat_step.py" />
            <source>部屋に入る</source>
            <translation>Join the room</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/seat_step.py" />
            <source>無題</source>
            <translation>Untitled</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/seat_step.py" />
            <source>%1班</source>
            <translation>Group %1</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/together/seats_part.py</name>
        <message>
            <location filename="../../poster_studio/ui/together/seats_part.py" />
            <source>部屋にいる人（{}人）</source>
            <translation>In the room ({})</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/seats_part.py" />
            <source>あなた</source>
            <translation>you</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/together/secret_step.py</name>
        <message>
            <location filename="../../poster_studio/ui/together/secret_step.py" />
            <source>進行役の画面のコードの、最初の5文字を入れてください。</source>
            <translation>Type the first five letters of the code on the facilitator's screen.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/secret_step.py" />
            <source>コードの最初の5文字</source>
            <translation>First five letters of the code</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/secret_step.py" />
            <source>例：4F7K9</source>
            <translation>e.g. 4F7K9</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/together/where_step.py</name>
        <message>
            <location filename="../../poster_studio/ui/together/where_step.py" />
            <source>近くの部屋</source>
            <translation>Rooms nearby</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/where_step.py" />
            <source>さがしています… 見つからないときは、下にコードを入れてください。</source>
            <translation>Looking… If none shows up, type the code below.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/where_step.py" />
            <source>リンクかコードで入る</source>
            <translation>Join by a link or code</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/where_step.py" />
            <source>進行役の画面に出ている12文字のコードか、アドレスか、もらったリンクを入れます。</source>
            <translation>Type the twelve letters or the address on the facilitator's screen, or paste the link.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/where_step.py" />
            <source>例：4F7K-9QXM-2A01</source>
            <translation>e.g. 4F7K-9QXM-2A01</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/where_step.py" />
            <source>つぎへ</source>
            <translation>Next</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/where_step.py" />
            <source>無題の部屋</source>
            <translation>Untitled room</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/tray/card_list.py</name>
        <message>
            <location filename="../../poster_studio/ui/tray/card_list.py" />
            <source>置く</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/card_list.py" />
            <source>見る</source>
            <translation>Show</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/card_list.py" />
            <source>編集</source>
            <translation>edited</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/card_list.py" />
            <source>共感</source>
            <translation>likes</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/tray/card_rows.py</name>
        <message>
            <location filename="../../poster_studio/ui/tray/card_rows.py" />
            <source>ポスターにあります</source>
            <translation>on the poster</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/card_rows.py" />
            <source>そのほか</source>
            <translation>Other</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/card_rows.py" />
            <source>第%1回 対話%2</source>
            <translation>Session %1, dialogue %2</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/card_rows.py" />
            <source>%1まい</source>
            <translation>%1</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/tray/tray_filter.py</name>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>しぼる</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>すべての回</source>
            <translation>All sessions</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>すべての対話</source>
            <translation>All dialogues</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>共感のあるカードだけ</source>
            <translation>Only cards with likes</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>ことばを直したカードだけ</source>
            <translation>Only cards with changed words</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>ポスターにあるカードも</source>
            <translation>Those on the poster too</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>共感あり</source>
            <translation>with likes</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>直したもの</source>
            <translation>changed words</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>ポスターのも</source>
            <translation>placed ones too</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>やめる</source>
            <translation>Show all</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>第%1回</source>
            <translation>Session %1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>対話%1</source>
            <translation>Dialogue %1</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/tray/tray_panel.py</name>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>カード</source>
            <translation>Cards</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>ことばをさがす</source>
            <translation>Search the words</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>ぜんぶ</source>
            <translation>All</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>カードを取り込む</source>
            <translation>Import cards</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>まだカードがありません。チャットやエクセルのファイルを取り込むと、ここに並びます。</source>
            <translation>No cards yet. Import a chat or a spreadsheet and they will be listed here.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>すべてのカードがポスターにあります。</source>
            <translation>Every card is on the poster.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>確認がすむと、ここに並びます。</source>
            <translation>They come here once reviewed.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>もうポスターに置いてあります。</source>
            <translation>Already on the poster.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>そのことばのカードはありません。</source>
            <translation>No card has these words.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>使っていない %1 まい</source>
            <translation>%1 not used</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>のこり %1 まい</source>
            <translation>%1 not used</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>確認まち %1まい</source>
            <translation>%1 to review</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/widgets/banner.py</name>
        <message>
            <location filename="../../poster_studio/ui/widgets/banner.py" />
            <source>とじる</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/widgets/search_box.py</name>
        <message>
            <location filename="../../poster_studio/ui/widgets/search_box.py" />
            <source>さがすのをやめる</source>
            <translation>Clear the search</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/ui/widgets/stepper.py</name>
        <message>
            <location filename="../../poster_studio/ui/widgets/stepper.py" />
            <source>へらす</source>
            <translation>Less</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/widgets/stepper.py" />
            <source>ふやす</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/workshop_io/merging.py</name>
        <message>
            <location filename="../../poster_studio/workshop_io/merging.py" />
            <source>ファイルを合わせる</source>
            <translation>Merge files</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/merging.py" />
            <source>カードに別の番号をつける</source>
            <translation>Give a card another number</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/merging.py" />
            <source>番号が重なったカードに別の番号をつけました（%1）</source>
            <translation>cards whose numbers were taken got others (%2)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/merging.py" />
            <source>「%1」と「%2」は別のワークショップです</source>
            <translation>%1 and %2 are of two workshops</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/merging.py" />
            <source>同じファイルから分かれた二つを選んでください</source>
            <translation>choose two copies of one workshop's file</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/workshop_io/pictures.py</name>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>このパソコンでは HEIC の写真を読めません</source>
            <translation>HEIC cannot be read on this computer</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>JPEG で保存し直してください（iPhone の設定は「互換性優先」）</source>
            <translation>save it as JPEG (on an iPhone, set Camera › Formats to Most Compatible)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>写真が大きすぎます</source>
            <translation>the picture is too large</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>60 MB、8,000 万画素までに縮めてください</source>
            <translation>make it at most 60 MB and 80 megapixels</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>写真のファイルが壊れています</source>
            <translation>the picture file is damaged</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>元の写真から取り込み直してください</source>
            <translation>import it again from the original</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>この種類の写真は使えません</source>
            <translation>this kind of picture cannot be used</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>JPEG か PNG で保存し直してください</source>
            <translation>save it as JPEG or PNG</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/workshop_io/problems.py</name>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1」はもうあります</source>
            <translation>%1 exists already</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>別の名前にしてください</source>
            <translation>choose another name</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1」が見つかりません</source>
            <translation>%1 was not found</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>名前と場所を確かめてください</source>
            <translation>check its name and place</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>フォルダー「%1」が見つかりません</source>
            <translation>the folder %1 was not found</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>先にフォルダーを作るか、別の場所を選んでください</source>
            <translation>make it first, or choose another place</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1」を開けません</source>
            <translation>%1 cannot be opened</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>ほかのプログラムで使っていないか、読む権利があるかを確かめてください</source>
            <translation>check that no other program uses it and that you may read it</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1」に書き込めません</source>
            <translation>%1 cannot be written</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>空き容量と書き込む権利を確かめるか、別の場所を選んでください</source>
            <translation>check the free space and your rights, or choose another place</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>変更は保存しましたが、「%1」一つにまとめられませんでした</source>
            <translation>the changes are saved, but not all of them in %1 itself</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1-wal」を消さずに残し、空き容量を増やしてから、開いて閉じ直してください</source>
            <translation>keep %1-wal beside it, free some space, then open and close it again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1」はワークショップのファイルではないか、壊れています</source>
            <translation>%1 is no workshop file, or it is damaged beyond reading</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>別のファイルを選ぶか、控えのコピーを開いてください</source>
            <translation>choose another file, or open a copy of it</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1」は新しい版の Poster Studio で作られています</source>
            <translation>%1 was made by a newer version of Poster Studio</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>Poster Studio を新しい版にしてから開いてください</source>
            <translation>update Poster Studio, then open it</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1」は閲覧だけで開いているので、保存できません</source>
            <translation>%1 is open for reading only, so nothing can be saved</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>開いている別の Poster Studio を閉じて、開き直してください</source>
            <translation>close the other Poster Studio that has it open, then open it again</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>ポスター %1 はありません</source>
            <translation>there is no poster %1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>ポスターの一覧から選んでください</source>
            <translation>choose one from the list of posters</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>ファイルの一部が壊れていたので、読めるところまで戻しました。</source>
            <translation>Part of the file was damaged; everything readable was brought back.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>%1 件の変更が読めませんでした。</source>
            <translation>%1 changes could not be read.</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>元のファイルは「%1」に残してあります。</source>
            <translation>The damaged file is kept as %1.</translation>
        </message>
    </context>
    <context>
        <name>poster_studio/workshop_io/workshop_file.py</name>
        <message>
            <location filename="../../poster_studio/workshop_io/workshop_file.py" />
            <source>ポスターを追加</source>
            <translation>Add poster</translation>
        </message>
    </context>
    <context>
        <name>assets/templates/t1.json</name>
        <message>
            <location filename="../../assets/templates/t1.json" />
            <source>問いのポスター</source>
            <translation>A question</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t1.json" />
            <source>大きな問いを一つ。声のカードが海に浮かびます。</source>
            <translation>One large question; the cards lie on the sea.</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t1.json" />
            <source>問い</source>
            <translation>question</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t1.json" />
            <source>わたしたちの想い</source>
            <translation>our wish</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t1.json" />
            <source>想いの見出し</source>
            <translation>label of the wish</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t1.json" />
            <source>カード</source>
            <translation>cards</translation>
        </message>
    </context>
    <context>
        <name>assets/templates/t2.json</name>
        <message>
            <location filename="../../assets/templates/t2.json" />
            <source>わたし → わたしたち</source>
            <translation>Mine to ours</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t2.json" />
            <source>一人ひとりの声が花びらになり、みんなのことばが花になります。</source>
            <translation>Each voice is a floret; together they are one flower.</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t2.json" />
            <source>わたし</source>
            <translation>mine</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t2.json" />
            <source>わたしたち</source>
            <translation>ours</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t2.json" />
            <source>わたしたちのことば</source>
            <translation>our words</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t2.json" />
            <source>カード</source>
            <translation>cards</translation>
        </message>
    </context>
    <context>
        <name>assets/templates/t3.json</name>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>A・B・C 三つの視点</source>
            <translation>Three views</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>三つの視点の声が流れになり、一つのことばへ注ぎます。</source>
            <translation>Three streams of voices run into one conclusion.</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>題名</source>
            <translation>title</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>問い</source>
            <translation>question</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>視点A</source>
            <translation>view A</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>視点B</source>
            <translation>view B</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>視点C</source>
            <translation>view C</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>見えてきたこと</source>
            <translation>conclusion</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>カード</source>
            <translation>cards</translation>
        </message>
    </context>
    <context>
        <name>assets/templates/t8.json</name>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>新聞の一面 2030</source>
            <translation>Front page 2030</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>2030年のまちを、新聞の一面にします。</source>
            <translation>The town of 2030 as a newspaper's front page.</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>大見出し</source>
            <translation>headline</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>新聞の名前</source>
            <translation>masthead</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>年</source>
            <translation>year</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>日付と号</source>
            <translation>date and issue</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>小見出し</source>
            <translation>subhead</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>記事</source>
            <translation>article</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>声の見出し</source>
            <translation>heading of the voices</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>添え書き</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>カード</source>
            <translation>cards</translation>
        </message>
    </context>
    <context>
        <name>assets/templates/themes/evening.json</name>
        <message>
            <location filename="../../assets/templates/themes/evening.json" />
            <source>夕凪</source>
            <translation>Evening calm</translation>
        </message>
    </context>
    <context>
        <name>assets/templates/themes/festival.json</name>
        <message>
            <location filename="../../assets/templates/themes/festival.json" />
            <source>祭</source>
            <translation>Festival</translation>
        </message>
    </context>
    <context>
        <name>assets/templates/themes/hydrangea.json</name>
        <message>
            <location filename="../../assets/templates/themes/hydrangea.json" />
            <source>紫陽花</source>
            <translation>Hydrangea</translation>
        </message>
    </context>
    <context>
        <name>assets/templates/themes/ink.json</name>
        <message>
            <location filename="../../assets/templates/themes/ink.json" />
            <source>墨</source>
            <translation>Ink</translation>
        </message>
    </context>
    <context>
        <name>assets/templates/themes/library.json</name>
        <message>
            <location filename="../../assets/templates/themes/library.json" />
            <source>文庫</source>
            <translation>Library</translation>
        </message>
    </context>
    <context>
        <name>assets/templates/themes/plain.json</name>
        <message>
            <location filename="../../assets/templates/themes/plain.json" />
            <source>やさしい</source>
            <translation>Plain</translation>
        </message>
    </context>
    <context>
        <name>assets/templates/themes/sea.json</name>
        <message>
            <location filename="../../assets/templates/themes/sea.json" />
            <source>海</source>
            <translation>Sea</translation>
        </message>
    </context>
    <context>
        <name>assets/templates/themes/young-leaves.json</name>
        <message>
            <location filename="../../assets/templates/themes/young-leaves.json" />
            <source>若葉</source>
            <translation>Young leaves</translation>
        </message>
    </context>
    <context>
        <name>assets/fonts/fonts.json</name>
        <message>
            <location filename="../../assets/fonts/fonts.json" />
            <source>BIZ UDPゴシック</source>
            <translation>BIZ UDP Gothic</translation>
        </message>
        <message>
            <location filename="../../assets/fonts/fonts.json" />
            <source>ZEN角ゴシックNEW</source>
            <translation>Zen Kaku Gothic New</translation>
        </message>
        <message>
            <location filename="../../assets/fonts/fonts.json" />
            <source>ZEN丸ゴシック</source>
            <translation>Zen Maru Gothic</translation>
        </message>
        <message>
            <location filename="../../assets/fonts/fonts.json" />
            <source>ZENオールド明朝</source>
            <translation>Zen Old Mincho</translation>
        </message>
        <message>
            <location filename="../../assets/fonts/fonts.json" />
            <source>しっぽり明朝</source>
            <translation>Shippori Mincho</translation>
        </message>
        <message>
            <location filename="../../assets/fonts/fonts.json" />
            <source>クレー One</source>
            <translation>Klee One</translation>
        </message>
        <message>
            <location filename="../../assets/fonts/fonts.json" />
            <source>油性マジック</source>
            <translation>Yusei Magic</translation>
        </message>
        <message>
            <location filename="../../assets/fonts/fonts.json" />
            <source>デラゴシック One</source>
            <translation>Dela Gothic One</translation>
        </message>
        <message>
            <location filename="../../assets/fonts/fonts.json" />
            <source>Noto 絵文字</source>
            <translation>Noto Emoji</translation>
        </message>
    </context>
    <context>
        <name>assets/stickers/stickers.json</name>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ひと</source>
            <translation>person</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ふたり</source>
            <translation>two people</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>みんな</source>
            <translation>group</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>立つ人</source>
            <translation>standing person</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>両手の人</source>
            <translation>arms wide</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>歩く人</source>
            <translation>walking</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>走る人</source>
            <translation>running</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>自転車の人</source>
            <translation>cycling</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>泳ぐ人</source>
            <translation>swimming</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>体操</source>
            <translation>exercise</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>お年より</source>
            <translation>elderly</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>家族</source>
            <translation>family</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>親子</source>
            <translation>parent and child</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>赤ちゃん</source>
            <translation>baby</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ベビーカー</source>
            <translation>stroller</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>学生</source>
            <translation>student</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>車いす</source>
            <translation>wheelchair</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>動く車いす</source>
            <translation>wheelchair moving</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>先生</source>
            <translation>teacher</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ヘルメット</source>
            <translation>hard hat</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>手</source>
            <translation>hand palm</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>手をふる</source>
            <translation>waving</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>やさしい手</source>
            <translation>hand heart</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>あく手</source>
            <translation>handshake</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>はく手</source>
            <translation>clapping</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>指さし</source>
            <translation>pointing finger</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ピース</source>
            <translation>peace</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>いいね</source>
            <translation>thumbs</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>耳</source>
            <translation>ear</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>目</source>
            <translation>eye</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>見る目</source>
            <translation>eyes</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>めがね</source>
            <translation>glasses</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>考える頭</source>
            <translation>brain</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>あしあと</source>
            <translation>footprints</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>にこにこ</source>
            <translation>smile</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ウインク</source>
            <translation>wink</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>かなしい</source>
            <translation>sad</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ふつうの顔</source>
            <translation>neutral face</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ふあん</source>
            <translation>nervous</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>おこる</source>
            <translation>angry</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>犬</source>
            <translation>dog</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>猫</source>
            <translation>cat</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>鳥</source>
            <translation>bird</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>魚</source>
            <translation>fish</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>うさぎ</source>
            <translation>rabbit</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ちょう</source>
            <translation>butterfly</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>肉球</source>
            <translation>paw</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>リス</source>
            <translation>squirrel</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>木</source>
            <translation>tree</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>もみの木</source>
            <translation>evergreen</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>やしの木</source>
            <translation>palm</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>葉</source>
            <translation>leaf</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>芽</source>
            <translation>sprout</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>植木</source>
            <translation>potted plant</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>花</source>
            <translation>flower</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>チューリップ</source>
            <translation>tulip</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>はす</source>
            <translation>lotus</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>さくら</source>
            <translation>cherry blossom</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>あじさい</source>
            <translation>hydrangea</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>竹</source>
            <translation>bamboo</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>もみじ</source>
            <translation>maple leaf</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>稲穂</source>
            <translation>rice ear</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>にんじん</source>
            <translation>carrot</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>太陽</source>
            <translation>sun</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>日の出</source>
            <translation>sunrise</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>雲</source>
            <translation>cloud</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>雨</source>
            <translation>rain</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>雪</source>
            <translation>snow</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>かみなり</source>
            <translation>thunder</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>にじ</source>
            <translation>rainbow</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>月と星</source>
            <translation>moon and stars</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>波</source>
            <translation>waves</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>大波</source>
            <translation>big wave</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>しずく</source>
            <translation>drop</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>風</source>
            <translation>wind</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>山</source>
            <translation>mountains</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>富士山</source>
            <translation>mount fuji</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>島</source>
            <translation>island</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>公園</source>
            <translation>park bench</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>雪の結晶</source>
            <translation>snowflake</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>火</source>
            <translation>fire</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>たき火</source>
            <translation>campfire</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>地球</source>
            <translation>earth</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>家</source>
            <translation>house</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>わが家</source>
            <translation>home</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>まちなみ</source>
            <translation>buildings</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ビル</source>
            <translation>office building</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>市役所</source>
            <translation>city hall</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>病院</source>
            <translation>hospital</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>学び</source>
            <translation>education</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>学校</source>
            <translation>school</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>お店</source>
            <translation>shop</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>倉庫</source>
            <translation>warehouse</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>工場</source>
            <translation>factory</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>鳥居</source>
            <translation>torii</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>お寺</source>
            <translation>temple</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>大仏</source>
            <translation>great buddha</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ちょうちん</source>
            <translation>paper lantern</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>たいこ</source>
            <translation>drum</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>うちわ</source>
            <translation>fan</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>折りづる</source>
            <translation>origami crane</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>かざぐるま</source>
            <translation>pinwheel</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ふうせん</source>
            <translation>balloon</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>おいわい</source>
            <translation>confetti</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>はた</source>
            <translation>flag</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>のぼり</source>
            <translation>banner</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>灯台</source>
            <translation>lighthouse</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>橋</source>
            <translation>bridge</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>テント</source>
            <translation>tent</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ベンチ</source>
            <translation>bench</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>道しるべ</source>
            <translation>signpost</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>信号</source>
            <translation>traffic light</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>太陽光パネル</source>
            <translation>solar panel</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>電車</source>
            <translation>train</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>路面電車</source>
            <translation>tram</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>特急</source>
            <translation>express train</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>バス</source>
            <translation>bus</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>自動車</source>
            <translation>car</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>タクシー</source>
            <translation>taxi</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>自転車</source>
            <translation>bicycle</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>キックボード</source>
            <translation>scooter</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>船</source>
            <translation>boat</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ヨット</source>
            <translation>sailboat</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>飛行機</source>
            <translation>airplane</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>トラック</source>
            <translation>truck</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>救急車</source>
            <translation>ambulance</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>消防車</source>
            <translation>fire engine</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>パトカー</source>
            <translation>police car</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>駐車場</source>
            <translation>parking</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>コーヒー</source>
            <translation>coffee</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>パン</source>
            <translation>bread</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ごはん</source>
            <translation>rice</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>あたたかい汁</source>
            <translation>soup</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>おにぎり</source>
            <translation>rice ball</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>食事</source>
            <translation>restaurant</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ケーキ</source>
            <translation>cake</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>アイス</source>
            <translation>ice cream</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>みかん</source>
            <translation>orange</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>えび</source>
            <translation>shrimp</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>なべ</source>
            <translation>pot</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>買いもの</source>
            <translation>shopping cart</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>かご</source>
            <translation>basket</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>本</source>
            <translation>open book</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>図書館</source>
            <translation>library</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>読む人</source>
            <translation>reader</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ノート</source>
            <translation>notebook</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>新聞</source>
            <translation>newspaper</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>書類</source>
            <translation>document</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>用紙</source>
            <translation>clipboard</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>えんぴつ</source>
            <translation>pencil</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>絵の具</source>
            <translation>palette</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ふで</source>
            <translation>brush</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>はさみ</source>
            <translation>scissors</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>音楽</source>
            <translation>music</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ギター</source>
            <translation>guitar</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ピアノ</source>
            <translation>piano</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>しばい</source>
            <translation>theatre mask</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>映画</source>
            <translation>film</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>サッカー</source>
            <translation>soccer ball</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>野球</source>
            <translation>baseball</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ゲーム</source>
            <translation>game</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>パズル</source>
            <translation>puzzle</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>虫めがね</source>
            <translation>search</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>けんび鏡</source>
            <translation>microscope</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>トロフィー</source>
            <translation>trophy</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>メダル</source>
            <translation>medal</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>つくえ</source>
            <translation>desk</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>いす</source>
            <translation>chair</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ソファ</source>
            <translation>sofa</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ひらいたドア</source>
            <translation>open door</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>パソコン</source>
            <translation>laptop</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>コンピュータ</source>
            <translation>computer</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>スマホ</source>
            <translation>smartphone</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>電話</source>
            <translation>phone</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>手紙</source>
            <translation>letter</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>郵便受け</source>
            <translation>mailbox</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>プリンター</source>
            <translation>printer</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>カメラ</source>
            <translation>camera</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>発表</source>
            <translation>presentation</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>グラフ</source>
            <translation>chart</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>電たく</source>
            <translation>calculator</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>円</source>
            <translation>yen</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ちょ金</source>
            <translation>savings</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>カレンダー</source>
            <translation>calendar</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>とけい</source>
            <translation>clock</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>すな時計</source>
            <translation>hourglass</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ベル</source>
            <translation>bell</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>呼びりん</source>
            <translation>desk bell</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>かぎ</source>
            <translation>key</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>じょう前</source>
            <translation>lock</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ひらめき</source>
            <translation>light bulb</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>道具</source>
            <translation>tool</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>かなづち</source>
            <translation>hammer</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ペンキ</source>
            <translation>paint roller</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ほうき</source>
            <translation>broom</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>おくりもの</source>
            <translation>gift</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>メガホン</source>
            <translation>megaphone</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>マイク</source>
            <translation>microphone</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ふきだし</source>
            <translation>speech bubble</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>考え中</source>
            <translation>thinking bubble</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>対話</source>
            <translation>dialogue</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>意見</source>
            <translation>opinion</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ことば</source>
            <translation>language</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>はてな</source>
            <translation>question</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>案内</source>
            <translation>information</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>注意</source>
            <translation>warning</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>びっくり</source>
            <translation>exclamation</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>つながり</source>
            <translation>link</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ネットワーク</source>
            <translation>network</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>めぐる</source>
            <translation>cycle</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>救急箱</source>
            <translation>first aid kit</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>医療</source>
            <translation>medical cross</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ばんそうこう</source>
            <translation>bandage</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ちょうしん器</source>
            <translation>stethoscope</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>くすり</source>
            <translation>pill</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>健康</source>
            <translation>health</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>安全</source>
            <translation>safety</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>警察</source>
            <translation>police officer</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>サイレン</source>
            <translation>siren</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>消火器</source>
            <translation>fire extinguisher</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>うき輪</source>
            <translation>lifebuoy</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>かい中電灯</source>
            <translation>flashlight</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>トイレ</source>
            <translation>toilet</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>エレベーター</source>
            <translation>elevator</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>階段</source>
            <translation>stairs</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>エスカレータ</source>
            <translation>escalator</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>リサイクル</source>
            <translation>recycle</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ごみ箱</source>
            <translation>trash</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>禁止</source>
            <translation>prohibited</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>地図</source>
            <translation>map</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ここ</source>
            <translation>pin</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>コンパス</source>
            <translation>compass</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>かさ</source>
            <translation>umbrella</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ハート</source>
            <translation>heart</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ぬったハート</source>
            <translation>solid heart</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>星</source>
            <translation>star</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ぬった星</source>
            <translation>solid star</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>きらきら</source>
            <translation>sparkle</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>かんむり</source>
            <translation>crown</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>チェック</source>
            <translation>check</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>丸チェック</source>
            <translation>check circle</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ばつ</source>
            <translation>cross</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>たす</source>
            <translation>plus</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>まと</source>
            <translation>target</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>合格</source>
            <translation>approved seal</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>画びょう</source>
            <translation>push pin</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>クリップ</source>
            <translation>paper clip</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>引用</source>
            <translation>quote</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>右やじるし</source>
            <translation>right arrow</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>左やじるし</source>
            <translation>left arrow</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>上やじるし</source>
            <translation>up arrow</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>下やじるし</source>
            <translation>down arrow</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>曲がる矢印</source>
            <translation>bent arrow</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>両やじるし</source>
            <translation>two way arrow</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>のびる</source>
            <translation>trend</translation>
        </message>
    </context>
</TS>
