<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="ja">
    <context>
        <name>furigana</name>
        <message>
            <source>%1 … %9</source>
            <extracomment>Written by scripts/translations.py: the sentences with places for numbers and names.</extracomment>
            <translation>「%1」は見出しとして読みました（カードにするには、上に「意見」の行を入れてください）
「%1-wal」を消さずに残し、空き容量を増やしてから、開いて閉じ直してください
写真が%1枚まだ届いていません。書き出すと、そこは空いたままになります。
前回は途中で終わりましたが、%1%2時%3分までの作業がのこっています。
「%1」は新しい版の Poster Studio で作られています
%1の字が小さめです（%2pt）。2mでは読みにくい大きさです
題名%1が小さめです（%2pt）。5mでは読みにくい大きさです
「%1」はワークショップのファイルではないか、壊れています
いくつ増やすかは、1 から %1 までの数にしてください。
変更は保存しましたが、「%1」一つにまとめられませんでした
「%1」に合わせました（ポスター%2枚、カード%3枚）。
書体「%1」は PDF に埋め込むことが許されていません
「%1」のどの列が意見か分かりません（見出し：%2）
個別のメッセージ%1件も、名前を除いて読み込みました
書体「%1」は TrueType 形式ではありません
「%1」は閲覧だけで開いているので、保存できません
ぼやけて見えます（%1）。もっと小さくしてください
番号が重なったカードに別の番号をつけました（%1）
カード %1 には個人の情報があるかもしれません
一度に増やせるのは、ぜんぶで %1 こまでです。
先頭の%1行は、誰かの発言として読めませんでした
%1の「%2」は字の形がなく、〓と印刷されます
「%1」はチャットとしても表としても読めません
少しあらいです（%1）。小さくするときれいです
あと%1秒で締切です。書いたものは残ります。
カード %1 のことばは書きかえられています
「%1」と「%2」は別のワークショップです
グループの重なりが深すぎます（%1段まで）
出力インテントが%1個あります（1個必要）
元のファイルは「%1」に残してあります。
%1MBまでのファイルに分けてください
「%1」を書き出せませんでした（%2）
個人の情報の列は読みませんでした：%1
貼る場所「%1」は %2 にありません
%1 に貼れるカードは%2枚までです
「%1」はパスワードで守られています
写真を受け取っています（あと%1枚）
小さすぎます。%1 cm より大きく
隠されているシートも読みました：%1
%1 件の変更が読めませんでした。
%1つのファイルを書き出しました。
PDFの版が1.6ではなく%1です
フォルダー「%1」が見つかりません
書体 %1 が埋め込まれていません
書体のファイル %1 が読めません
「%1」はPDFとして読めません
「%1」はファイルではありません
%1に%2らしいものがあります
{}：ほかの席がつかっています
「%1」は文字として読めません
フォルダー「%1」を作れません
左から%1ミリ、上から%2ミリ
きれいに印刷できます（%1）
このパソコンのアドレス：{}
ポスター %1 はありません
メタデータに%1がありません
%1へ 画面の 1 ドット
{}についていくのをやめる
「%1」で部屋を開けません
「%1」の%2が多すぎます
「%1」の表が壊れています
はば%1ミリ、高さ%2ミリ
ひな形「%1」が読めません
ひな形「%1」はありません
テーマ「%1」が読めません
大きさ「%1」は使えません
部屋を開けませんでした%1
%1 から選んでください
%1が枠に入りきりません
%1が紙の端に近すぎます
「%1」が見つかりません
「%1」に書き込めません
「%1」の中身は%2です
使っていない %1 まい
%1の画面を見ています
「%1」はもうあります
「%1」は大きすぎます
部屋にいる人（{}人）
「%1」が読めません
「%1」を開けません
カードの山 %1まい
%1がよんでいます
%1こ動かしました
%1こ選んでいます
%1へ %2 mm
{}　別のポスター
のこり %1 まい
確認まち %1まい
第%1回 対話%2
QRコード：%1
{}についていく
「%1」は空です
カード %1まい
「{}」の読み
あなた（{}）
かたむき%1度
第%1回の対話
%1、%2こ
%1番めの列
%1：%2こ
カード %1
報告書：%1
%1の%2
ほか{}人
写真 {}
山「%1」
%1 横
%1まい
{}か所
対話%1
対話{}
第%1回
第{}回
%1班
{}人</translation>
        </message>
        <message>
            <location filename="../../assets/fonts/fonts.json" />
            <source>Noto 絵文字</source>
            <translation>Noto 絵文字《え・も・じ》</translation>
        </message>
        <message>
            <location filename="../../assets/fonts/fonts.json" />
            <source>ZENオールド明朝</source>
            <translation>ZENオールド明朝《みん・ちょう》</translation>
        </message>
        <message>
            <location filename="../../assets/fonts/fonts.json" />
            <source>ZEN丸ゴシック</source>
            <translation>ZEN丸《まる》ゴシック</translation>
        </message>
        <message>
            <location filename="../../assets/fonts/fonts.json" />
            <source>ZEN角ゴシックNEW</source>
            <translation>ZEN角《かく》ゴシックNEW</translation>
        </message>
        <message>
            <location filename="../../assets/fonts/fonts.json" />
            <source>しっぽり明朝</source>
            <translation>しっぽり明朝《みん・ちょう》</translation>
        </message>
        <message>
            <location filename="../../assets/fonts/fonts.json" />
            <source>油性マジック</source>
            <translation>油性《ゆ・せい》マジック</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>あく手</source>
            <translation>あく手《しゅ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>あたたかい汁</source>
            <translation>あたたかい汁《しる》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>うき輪</source>
            <translation>うき輪《わ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>お寺</source>
            <translation>お寺《てら》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>お年より</source>
            <translation>お年《とし》より</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>お店</source>
            <translation>お店《みせ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>かい中電灯</source>
            <translation>かい中《ちゅう》電灯《でん・とう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>けんび鏡</source>
            <translation>けんび鏡《きょう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ごみ箱</source>
            <translation>ごみ箱《ばこ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>じょう前</source>
            <translation>じょう前《まえ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>すな時計</source>
            <translation>すな時計《とけい》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>たき火</source>
            <translation>たき火《び》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ちょうしん器</source>
            <translation>ちょうしん器《き》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ちょ金</source>
            <translation>ちょ金《きん》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ぬった星</source>
            <translation>ぬった星《ほし》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>はく手</source>
            <translation>はく手《しゅ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>ふつうの顔</source>
            <translation>ふつうの顔《かお》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>もみの木</source>
            <translation>もみの木《き》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>やさしい手</source>
            <translation>やさしい手《て》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>やしの木</source>
            <translation>やしの木《き》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>わが家</source>
            <translation>わが家《や》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>上やじるし</source>
            <translation>上《うえ》やじるし</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>下やじるし</source>
            <translation>下《した》やじるし</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>両やじるし</source>
            <translation>両《りょう》やじるし</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>両手の人</source>
            <translation>両手《りょう・て》の人《ひと》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>丸チェック</source>
            <translation>丸《まる》チェック</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>体操</source>
            <translation>体操《たい・そう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>信号</source>
            <translation>信号《しん・ごう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>倉庫</source>
            <translation>倉庫《そう・こ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>健康</source>
            <translation>健康《けん・こう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>先生</source>
            <translation>先生《せん・せい》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>公園</source>
            <translation>公園《こう・えん》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>円</source>
            <translation>円《えん》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>動く車いす</source>
            <translation>動《うご》く車《くるま》いす</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>医療</source>
            <translation>医療《い・りょう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>右やじるし</source>
            <translation>右《みぎ》やじるし</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>合格</source>
            <translation>合格《ごう・かく》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>呼びりん</source>
            <translation>呼《よ》びりん</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>図書館</source>
            <translation>図書館《と・しょ・かん》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>地図</source>
            <translation>地図《ち・ず》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>地球</source>
            <translation>地球《ち・きゅう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>大仏</source>
            <translation>大仏《だい・ぶつ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>大波</source>
            <translation>大波《おお・なみ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>太陽</source>
            <translation>太陽《たい・よう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>太陽光パネル</source>
            <translation>太陽光《たい・よう・こう》パネル</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>学び</source>
            <translation>学《まな》び</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>学校</source>
            <translation>学校《がっ・こう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>学生</source>
            <translation>学生《がく・せい》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>安全</source>
            <translation>安全《あん・ぜん》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>家</source>
            <translation>家《いえ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>家族</source>
            <translation>家族《か・ぞく》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>富士山</source>
            <translation>富士山《ふ・じ・さん》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>山</source>
            <translation>山《やま》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>島</source>
            <translation>島《しま》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>工場</source>
            <translation>工場《こう・じょう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>左やじるし</source>
            <translation>左《ひだり》やじるし</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>市役所</source>
            <translation>市役所《し・やく・しょ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>引用</source>
            <translation>引用《いん・よう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>意見</source>
            <translation>意見《い・けん》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>手</source>
            <translation>手《て》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>手をふる</source>
            <translation>手《て》をふる</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>手紙</source>
            <translation>手紙《て・がみ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>折りづる</source>
            <translation>折《お》りづる</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>指さし</source>
            <translation>指《ゆび》さし</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>救急箱</source>
            <translation>救急《きゅう・きゅう》箱《ばこ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>救急車</source>
            <translation>救急《きゅう・きゅう》車《しゃ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>新聞</source>
            <translation>新聞《しん・ぶん》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>日の出</source>
            <translation>日《ひ》の出《で》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>映画</source>
            <translation>映画《えい・が》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>曲がる矢印</source>
            <translation>曲《ま》がる矢印《や・じるし》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>書類</source>
            <translation>書類《しょ・るい》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>月と星</source>
            <translation>月《つき》と星《ほし》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>木</source>
            <translation>木《き》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>本</source>
            <translation>本《ほん》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>案内</source>
            <translation>案内《あん・ない》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>植木</source>
            <translation>植木《うえ・き》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>橋</source>
            <translation>橋《はし》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>歩く人</source>
            <translation>歩《ある》く人《ひと》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>波</source>
            <translation>波《なみ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>注意</source>
            <translation>注意《ちゅう・い》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>泳ぐ人</source>
            <translation>泳《およ》ぐ人《ひと》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>消火器</source>
            <translation>消火《しょう・か》器《き》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>消防車</source>
            <translation>消防車《しょう・ぼう・しゃ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>火</source>
            <translation>火《ひ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>灯台</source>
            <translation>灯台《とう・だい》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>特急</source>
            <translation>特急《とっ・きゅう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>犬</source>
            <translation>犬《いぬ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>猫</source>
            <translation>猫《ねこ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>用紙</source>
            <translation>用紙《よう・し》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>画びょう</source>
            <translation>画《が》びょう</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>病院</source>
            <translation>病院《びょう・いん》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>発表</source>
            <translation>発表《はっ・ぴょう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>目</source>
            <translation>目《め》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>禁止</source>
            <translation>禁止《きん・し》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>稲穂</source>
            <translation>稲穂《いな・ほ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>立つ人</source>
            <translation>立《た》つ人《ひと》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>竹</source>
            <translation>竹《たけ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>絵の具</source>
            <translation>絵《え》の具《ぐ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>考える頭</source>
            <translation>考《かんが》える頭《あたま》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>考え中</source>
            <translation>考《かんが》え中《ちゅう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>耳</source>
            <translation>耳《みみ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>肉球</source>
            <translation>肉球《にく・きゅう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>自動車</source>
            <translation>自動車《じ・どう・しゃ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>自転車</source>
            <translation>自転車《じ・てん・しゃ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>自転車の人</source>
            <translation>自転車《じ・てん・しゃ》の人《ひと》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>船</source>
            <translation>船《ふね》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>芽</source>
            <translation>芽《め》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>葉</source>
            <translation>葉《は》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>虫めがね</source>
            <translation>虫《むし》めがね</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>見る目</source>
            <translation>見《み》る目《め》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>親子</source>
            <translation>親子《おや・こ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>読む人</source>
            <translation>読《よ》む人《ひと》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>警察</source>
            <translation>警察《けい・さつ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>買いもの</source>
            <translation>買《か》いもの</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>赤ちゃん</source>
            <translation>赤《あか》ちゃん</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>走る人</source>
            <translation>走《はし》る人《ひと》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>路面電車</source>
            <translation>路面《ろ・めん》電車《でん・しゃ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>車いす</source>
            <translation>車《くるま》いす</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>道しるべ</source>
            <translation>道《みち》しるべ</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>道具</source>
            <translation>道具《どう・ぐ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>郵便受け</source>
            <translation>郵便受《ゆう・びん・う》け</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>野球</source>
            <translation>野球《や・きゅう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>階段</source>
            <translation>階段《かい・だん》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>雪</source>
            <translation>雪《ゆき》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>雪の結晶</source>
            <translation>雪《ゆき》の結晶《けっ・しょう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>雲</source>
            <translation>雲《くも》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>電たく</source>
            <translation>電《でん》たく</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>電話</source>
            <translation>電話《でん・わ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>電車</source>
            <translation>電車《でん・しゃ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>音楽</source>
            <translation>音楽《おん・がく》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>風</source>
            <translation>風《かぜ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>飛行機</source>
            <translation>飛行機《ひ・こう・き》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>食事</source>
            <translation>食事《しょく・じ》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>駐車場</source>
            <translation>駐車《ちゅう・しゃ》場《じょう》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>魚</source>
            <translation>魚《さかな》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>鳥</source>
            <translation>鳥《とり》</translation>
        </message>
        <message>
            <location filename="../../assets/stickers/stickers.json" />
            <source>鳥居</source>
            <translation>鳥居《とり・い》</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t1.json" />
            <source>わたしたちの想い</source>
            <translation>わたしたちの想《おも》い</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t1.json" />
            <source>問いのポスター</source>
            <translation>問《と》いのポスター</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t1.json" />
            <source>大きな問いを一つ。声のカードが海に浮かびます。</source>
            <translation>大《おお》きな問《と》いを一《ひと》つ。声《こえ》のカードが海《うみ》に浮《う》かびます。</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t1.json" />
            <source>想いの見出し</source>
            <translation>想《おも》いの見出《み・だ》し</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t2.json" />
            <source>一人ひとりの声が花びらになり、みんなのことばが花になります。</source>
            <translation>一人《ひとり》ひとりの声《こえ》が花《はな》びらになり、みんなのことばが花《はな》になります。</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>A・B・C 三つの視点</source>
            <translation>A・B・C 三《みっ》つの視点《し・てん》</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>三つの視点の声が流れになり、一つのことばへ注ぎます。</source>
            <translation>三《みっ》つの視点《し・てん》の声《こえ》が流《なが》れになり、一《ひと》つのことばへ注《そそ》ぎます。</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>見えてきたこと</source>
            <translation>見《み》えてきたこと</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>視点A</source>
            <translation>視点《し・てん》A</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>視点B</source>
            <translation>視点《し・てん》B</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>視点C</source>
            <translation>視点《し・てん》C</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t3.json" />
            <source>題名</source>
            <translation>題名《だい・めい》</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>2030年のまちを、新聞の一面にします。</source>
            <translation>2030年《ねん》のまちを、新聞《しん・ぶん》の一面《いち・めん》にします。</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>声の見出し</source>
            <translation>声《こえ》の見出《み・だ》し</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>大見出し</source>
            <translation>大《おお》見出《み・だ》し</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>小見出し</source>
            <translation>小見出《こ・み・だ》し</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>年</source>
            <translation>年《とし》</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>新聞の一面 2030</source>
            <translation>新聞《しん・ぶん》の一面《いち・めん》 2030</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>新聞の名前</source>
            <translation>新聞《しん・ぶん》の名前《な・まえ》</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>日付と号</source>
            <translation>日付《ひ・づけ》と号《ごう》</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>添え書き</source>
            <translation>添《そ》え書《が》き</translation>
        </message>
        <message>
            <location filename="../../assets/templates/t8.json" />
            <source>記事</source>
            <translation>記事《き・じ》</translation>
        </message>
        <message>
            <location filename="../../assets/templates/themes/evening.json" />
            <source>夕凪</source>
            <translation>夕凪《ゆう・なぎ》</translation>
        </message>
        <message>
            <location filename="../../assets/templates/themes/festival.json" />
            <source>祭</source>
            <translation>祭《まつり》</translation>
        </message>
        <message>
            <location filename="../../assets/templates/themes/hydrangea.json" />
            <source>紫陽花</source>
            <translation>紫陽花《あじさい》</translation>
        </message>
        <message>
            <location filename="../../assets/templates/themes/ink.json" />
            <source>墨</source>
            <translation>墨《すみ》</translation>
        </message>
        <message>
            <location filename="../../assets/templates/themes/library.json" />
            <source>文庫</source>
            <translation>文庫《ぶん・こ》</translation>
        </message>
        <message>
            <location filename="../../assets/templates/themes/young-leaves.json" />
            <source>若葉</source>
            <translation>若葉《わか・ば》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/cleaning.py" />
            <source>「なし」という回答</source>
            <translation>「なし」という回答《かい・とう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/cleaning.py" />
            <source>拍手・笑い</source>
            <translation>拍手《はく・しゅ》・笑《わら》い</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/cleaning.py" />
            <source>短い返事</source>
            <translation>短《みじか》い返事《へん・じ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/cleaning.py" />
            <source>記号や絵文字だけ</source>
            <translation>記号《き・ごう》や絵文字《え・も・じ》だけ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/cleaning.py" />
            <source>音声や画面の確認</source>
            <translation>音声《おん・せい》や画面《が・めん》の確認《かく・にん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/encoding.py" />
            <source>文字化けして「?」や「〓」になった字があるかもしれません</source>
            <translation>文字化《も・じ・ば》けして「?」や「〓」になった字《じ》があるかもしれません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/planning.py" />
            <source>個別のメッセージ%1件も、名前を除いて読み込みました</source>
            <translation>個別《こ・べつ》のメッセージ%1件《けん》も、名前《な・まえ》を除《のぞ》いて読《よ》み込《こ》みました</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/privacy.py" />
            <source>人の名前かもしれません</source>
            <translation>人《ひと》の名前《な・まえ》かもしれません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/privacy.py" />
            <source>住所</source>
            <translation>住所《じゅう・しょ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/privacy.py" />
            <location filename="../../poster_studio/checks/privacy.py" />
            <source>電話番号</source>
            <translation>電話《でん・わ》番号《ばん・ごう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>%1MBまでのファイルに分けてください</source>
            <translation>%1MBまでのファイルに分《わ》けてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>1行目に「意見」という見出しのあるCSVにするか、チャットを保存し直してください</source>
            <translation>1行《ぎょう》目《め》に「意見《い・けん》」という見出《み・だ》しのあるCSVにするか、チャットを保存《ほ・ぞん》し直《なお》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>UTF-8で保存し直してください</source>
            <translation>UTF-8で保存《ほ・ぞん》し直《なお》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>Zoomのチャット（txt）、フォームや表（CSV・xlsx）、ボードのCSVを指定してください</source>
            <translation>Zoomのチャット（txt）、フォームや表《ひょう》（CSV・xlsx）、ボードのCSVを指定《し・てい》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」の%2が多すぎます</source>
            <translation>「%1」の%2が多《おお》すぎます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」のどの列が意見か分かりません（見出し：%2）</source>
            <translation>「%1」のどの列《れつ》が意見《い・けん》か分《わ》かりません（見出《み・だ》し：%2）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」の中身は%2です</source>
            <translation>「%1」の中身《なか・み》は%2です</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」の表が壊れています</source>
            <translation>「%1」の表《ひょう》が壊《こわ》れています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」はチャットとしても表としても読めません</source>
            <translation>「%1」はチャットとしても表《ひょう》としても読《よ》めません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」はファイルではありません</source>
            <translation>「%1」はファイルではありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」は大きすぎます</source>
            <translation>「%1」は大《おお》きすぎます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」は文字として読めません</source>
            <translation>「%1」は文字《も・じ》として読《よ》めません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>「%1」は空です</source>
            <translation>「%1」は空《から》です</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>保存し直してから、もう一度お試しください</source>
            <translation>保存《ほ・ぞん》し直《なお》してから、もう一度《いち・ど》お試《ため》しください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>必要なところだけにして保存してください</source>
            <translation>必要《ひつ・よう》なところだけにして保存《ほ・ぞん》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>意見の列の見出しを「意見」にして保存し直してください</source>
            <translation>意見《い・けん》の列《れつ》の見出《み・だ》しを「意見《い・けん》」にして保存《ほ・ぞん》し直《なお》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/problems.py" />
            <source>表計算ソフトで開き、保存し直してください</source>
            <translation>表《ひょう》計算《けい・さん》ソフトで開《ひら》き、保存《ほ・ぞん》し直《なお》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>GIF画像</source>
            <translation>GIF画像《が・ぞう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>JPEG画像</source>
            <translation>JPEG画像《が・ぞう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>PNG画像</source>
            <translation>PNG画像《が・ぞう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>xlsx形式で保存し直してください</source>
            <translation>xlsx形式《けい・しき》で保存《ほ・ぞん》し直《なお》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>一つの発言の文字</source>
            <translation>一《ひと》つの発言《はつ・げん》の文字《も・じ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>古い形式のExcelなど</source>
            <translation>古《ふる》い形式《けい・しき》のExcelなど</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>圧縮ファイル</source>
            <translation>圧縮《あっ・しゅく》ファイル</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>圧縮ファイル（zip）</source>
            <translation>圧縮《あっ・しゅく》ファイル（zip）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>展開して、中のファイルを指定してください</source>
            <translation>展開《てん・かい》して、中《なか》のファイルを指定《し・てい》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>発言</source>
            <translation>発言《はつ・げん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>行</source>
            <translation>行《ぎょう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>隠されているシートも読みました：%1</source>
            <translation>隠《かく》されているシートも読《よ》みました：%1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/source_file.py" />
            <source>音声や画像</source>
            <translation>音声《おん・せい》や画像《が・ぞう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/sources/line_talk.py" />
            <source>スタンプ・写真・通知</source>
            <translation>スタンプ・写真《しゃ・しん》・通知《つう・ち》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/sources/miro.py" />
            <source>ボードの枠の名前</source>
            <translation>ボードの枠《わく》の名前《な・まえ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/sources/table.py" />
            <source>「%1」は見出しとして読みました（カードにするには、上に「意見」の行を入れてください）</source>
            <translation>「%1」は見出《みだ》しとして読《よ》みました（カードにするには、上《うえ》に「意見《い・けん》」の行《ぎょう》を入《い》れてください）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/sources/table_rows.py" />
            <source>キーワードの列に日付のような値があります（表計算ソフトが変えたのかもしれません）</source>
            <translation>キーワードの列《れつ》に日付《ひ・づけ》のような値《あたい》があります（表《ひょう》計算《けい・さん》ソフトが変《か》えたのかもしれません）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/sources/table_rows.py" />
            <source>個人の情報の列は読みませんでした：%1</source>
            <translation>個人《こ・じん》の情報《じょう・ほう》の列《れつ》は読《よ》みませんでした：%1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/sources/table_rows.py" />
            <source>意見の列に「3-1」や日付のような値があります（表計算ソフトが変えたのかもしれません）</source>
            <translation>意見《い・けん》の列《れつ》に「3-1」や日付《ひ・づけ》のような値《あたい》があります（表《ひょう》計算《けい・さん》ソフトが変《か》えたのかもしれません）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/cards/sources/zoom.py" />
            <source>先頭の%1行は、誰かの発言として読めませんでした</source>
            <translation>先頭《せん・とう》の%1行《ぎょう》は、誰《だれ》かの発言《はつ・げん》として読《よ》めませんでした</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>%1が枠に入りきりません</source>
            <translation>%1が枠《わく》に入《はい》りきりません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>%1の「%2」は字の形がなく、〓と印刷されます</source>
            <translation>%1の「%2」は字《じ》の形《かたち》がなく、〓と印刷《いん・さつ》されます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>%1の字が小さめです（%2pt）。2mでは読みにくい大きさです</source>
            <translation>%1の字《じ》が小《ちい》さめです（%2pt）。2mでは読《よ》みにくい大《おお》きさです</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>別の字かひらがなで書きなおしてください</source>
            <translation>別《べつ》の字《じ》かひらがなで書《か》きなおしてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>枠を広げるか、ことばを短くしてください</source>
            <translation>枠《わく》を広《ひろ》げるか、ことばを短《みじか》くしてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>題名%1が小さめです（%2pt）。5mでは読みにくい大きさです</source>
            <translation>題名《だい・めい》%1が小《ちい》さめです（%2pt）。5mでは読《よ》みにくい大《おお》きさです</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>題名か問いを書いてください</source>
            <translation>題名《だい・めい》か問《と》いを書《か》いてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>題名も問いもありません</source>
            <translation>題名《だい・めい》も問《と》いもありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/legibility.py" />
            <source>題名を短くするか、枠を広げてください</source>
            <translation>題名《だい・めい》を短《みじか》くするか、枠《わく》を広《ひろ》げてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>%1が紙の端に近すぎます</source>
            <translation>%1が紙《かみ》の端《はし》に近《ちか》すぎます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>5mmより内側へ動かしてください</source>
            <translation>5mmより内側《うち・がわ》へ動《うご》かしてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>まだ届いていない写真があります</source>
            <translation>まだ届《とど》いていない写真《しゃしん》があります</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>写真に写っている人の同意がまだ確かめられていません</source>
            <translation>写真《しゃ・しん》に写《うつ》っている人《ひと》の同意《どう・い》がまだ確《たし》かめられていません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>本人に確かめてから印刷してください</source>
            <translation>本人《ほん・にん》に確《たし》かめてから印刷《いん・さつ》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>紙の上に戻すか、消してください</source>
            <translation>紙《かみ》の上《うえ》に戻《もど》すか、消《け》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>紙の外にはみ出していて印刷されないものがあります</source>
            <translation>紙《かみ》の外《そと》にはみ出《だ》していて印刷《いん・さつ》されないものがあります</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/page.py" />
            <source>部屋につないで待つか、写真を入れ直してください</source>
            <translation>部屋《へや》につないで待《ま》つか、写真《しゃしん》を入《い》れ直《なお》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_preflight.py" />
            <source>PDFファイルを指定してください</source>
            <translation>PDFファイルを指定《し・てい》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_preflight.py" />
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1」が見つかりません</source>
            <translation>「%1」が見《み》つかりません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_preflight.py" />
            <source>「%1」はPDFとして読めません</source>
            <translation>「%1」はPDFとして読《よ》めません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_preflight.py" />
            <source>「%1」はパスワードで守られています</source>
            <translation>「%1」はパスワードで守《まも》られています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_preflight.py" />
            <source>パスワードのないPDFを書き出してください</source>
            <translation>パスワードのないPDFを書《か》き出《だ》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_preflight.py" />
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>名前と場所を確かめてください</source>
            <translation>名前《な・まえ》と場所《ば・しょ》を確《たし》かめてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>LZWまたはCrypt圧縮が使われています</source>
            <translation>LZWまたはCrypt圧縮《あっ・しゅく》が使《つか》われています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>PDF/X-4で書き出しなおしてください</source>
            <translation>PDF/X-4で書《か》き出《だ》しなおしてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>PDF/X-4と名のっていません</source>
            <translation>PDF/X-4と名《な》のっていません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>PDFの版が1.6ではなく%1です</source>
            <translation>PDFの版《はん》が1.6ではなく%1です</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>XFAフォームが入っています</source>
            <translation>XFAフォームが入《はい》っています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>ほかのファイルが埋め込まれています</source>
            <translation>ほかのファイルが埋《う》め込《こ》まれています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>トラップの有無（Trapped）が決まっていません</source>
            <translation>トラップの有無《う・む》（Trapped）が決《き》まっていません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>ファイルの識別子（ID）がありません</source>
            <translation>ファイルの識別子《しき・べつ・し》（ID）がありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>ページに動作が入っています</source>
            <translation>ページに動作《どう・さ》が入《はい》っています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>メタデータに%1がありません</source>
            <translation>メタデータに%1がありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>出力インテントが%1個あります（1個必要）</source>
            <translation>出力《しゅつ・りょく》インテントが%1個《こ》あります（1個《こ》必要《ひつ・よう》）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>出力プロファイルが印刷機用ではありません</source>
            <translation>出力《しゅつ・りょく》プロファイルが印刷《いん・さつ》機《き》用《よう》ではありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>出力プロファイルが埋め込まれていません</source>
            <translation>出力《しゅつ・りょく》プロファイルが埋《う》め込《こ》まれていません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>出力プロファイルの版が新しすぎます</source>
            <translation>出力《しゅつ・りょく》プロファイルの版《はん》が新《あたら》しすぎます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>動作やスクリプトが入っています</source>
            <translation>動作《どう・さ》やスクリプトが入《はい》っています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>印刷条件の名前がありません</source>
            <translation>印刷《いん・さつ》条件《じょう・けん》の名前《な・まえ》がありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>外のファイルを参照しています</source>
            <translation>外《そと》のファイルを参照《さん・しょう》しています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>映像や音が入っています</source>
            <translation>映像《えい・ぞう》や音《おと》が入《はい》っています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>暗号化されています</source>
            <translation>暗号《あん・ごう》化《か》されています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>画面の切りかえ効果が入っています</source>
            <translation>画面《が・めん》の切《き》りかえ効果《こう・か》が入《はい》っています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_document.py" />
            <source>紙面に注釈やリンクがあります</source>
            <translation>紙面《し・めん》に注釈《ちゅう・しゃく》やリンクがあります</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_limits.py" />
            <source>グループの重なりが深すぎます（%1段まで）</source>
            <translation>グループの重《じゅう》なりが深《ふか》すぎます（%1段《だん》まで）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_limits.py" />
            <source>グループを解除してから書き出しなおしてください</source>
            <translation>グループを解除《かい・じょ》してから書《か》き出《だ》しなおしてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>CMYKに変換して書き出してください</source>
            <translation>CMYKに変換《へん・かん》して書《か》き出《だ》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>PDFを書き出しなおしてください</source>
            <translation>PDFを書《か》き出《だ》しなおしてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>PostScriptや外部の画像への参照が入っています</source>
            <translation>PostScriptや外部《がい・ぶ》の画像《が・ぞう》への参照《さん・しょう》が入《はい》っています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>RGBの色が使われています</source>
            <translation>RGBの色《いろ》が使《つか》われています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>ページの大きさ（MediaBox）がありません</source>
            <translation>ページの大《おお》きさ（MediaBox）がありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>ページの枠の入れ子が正しくありません</source>
            <translation>ページの枠《わく》の入《い》れ子《こ》が正《まさ》しくありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>ページの枠の大きさが正しくありません</source>
            <translation>ページの枠《わく》の大《おお》きさが正《まさ》しくありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>仕上がりの枠（TrimBox）が一つに決まっていません</source>
            <translation>仕上《し・あ》がりの枠《わく》（TrimBox）が一《ひと》つに決《き》まっていません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>仕上がり線のあるPDFにしてください</source>
            <translation>仕上《し・あ》がり線《せん》のあるPDFにしてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>塗り足し3mmを付けてください</source>
            <translation>塗《ぬ》り足《た》し3mmを付《つ》けてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>塗り足しが3mmに足りません</source>
            <translation>塗《ぬ》り足《た》しが3mmに足《た》りません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>書体 %1 が埋め込まれていません</source>
            <translation>書体《しょ・たい》 %1 が埋《う》め込《こ》まれていません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>書体を埋め込んで書き出してください</source>
            <translation>書体《しょ・たい》を埋《う》め込《こ》んで書《か》き出《だ》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/pdfx_rules_page.py" />
            <source>透明効果の色空間がCMYKではありません</source>
            <translation>透明《とう・めい》効果《こう・か》の色《いろ》空間《くう・かん》がCMYKではありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/privacy.py" />
            <source>%1に%2らしいものがあります</source>
            <translation>%1に%2らしいものがあります</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/privacy.py" />
            <source>カード %1 には個人の情報があるかもしれません</source>
            <translation>カード %1 には個人《こ・じん》の情報《じょう・ほう》があるかもしれません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/privacy.py" />
            <source>カードの確認をすませてください</source>
            <translation>カードの確認《かく・にん》をすませてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/privacy.py" />
            <source>消すか、別の言い方にしてください</source>
            <translation>消《け》すか、別《べつ》の言《い》い方《かた》にしてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/provenance.py" />
            <source>「市の決定ではありません」の一文がありません</source>
            <translation>「市《し》の決定《けっ・てい》ではありません」の一文《いち・ぶん》がありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/provenance.py" />
            <source>「編集」のしるしが付きます。原文に戻すこともできます</source>
            <translation>「編集《へん・しゅう》」のしるしが付《つ》きます。原文《げん・ぶん》に戻《もど》すこともできます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/provenance.py" />
            <source>カード %1 のことばは書きかえられています</source>
            <translation>カード %1 のことばは書《か》きかえられています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/provenance.py" />
            <source>カード一覧から置きなおしてください</source>
            <translation>カード一覧《いち・らん》から置《お》きなおしてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/provenance.py" />
            <source>下のらんに一文を入れてください</source>
            <translation>下《した》のらんに一文《いち・ぶん》を入《い》れてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/checks/provenance.py" />
            <source>出典のわからないカードがあります</source>
            <translation>出典《しゅっ・てん》のわからないカードがあります</translation>
        </message>
        <message>
            <location filename="../../poster_studio/document/migrations.py" />
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>Poster Studio を新しい版にしてから開いてください</source>
            <translation>Poster Studio を新《あたら》しい版《はん》にしてから開《ひら》いてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/document/migrations.py" />
            <source>このファイルは新しい版の Poster Studio で作られています</source>
            <translation>このファイルは新《あたら》しい版《はん》の Poster Studio で作《つく》られています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>いちばん前へ</source>
            <translation>いちばん前《まえ》へ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>いちばん後ろへ</source>
            <translation>いちばん後《うし》ろへ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <location filename="../../poster_studio/ui/sections/context_panel.py" />
            <source>トレイに戻す</source>
            <translation>トレイに戻《もど》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <source>位置と大きさ</source>
            <translation>位置《い・ち》と大《おお》きさ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <location filename="../../poster_studio/ui/sections/arranging.py" />
            <source>前へ</source>
            <translation>前《まえ》へ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <location filename="../../poster_studio/ui/sections/cards.py" />
            <source>原文に戻す</source>
            <translation>原文《げん・ぶん》に戻《もど》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <source>少し動かす</source>
            <translation>少《すこ》し動《うご》かす</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <location filename="../../poster_studio/ui/sections/arranging.py" />
            <source>後ろへ</source>
            <translation>後《うし》ろへ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <location filename="../../poster_studio/ui/sections/words.py" />
            <location filename="../../poster_studio/ui/together/seat_choice.py" />
            <source>色</source>
            <translation>色《いろ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <source>裏返す</source>
            <translation>裏返《うら・がえ》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/arranging.py" />
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <location filename="../../poster_studio/editor/tools/gestures.py" />
            <source>複製</source>
            <translation>複製《ふく・せい》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/copying.py" />
            <source>カードは 1 まいずつ置けます</source>
            <translation>カードは 1 まいずつ置《お》けます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/guides.py" />
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>引いた線をけす</source>
            <translation>引《ひ》いた線《せん》をけす</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/guides.py" />
            <location filename="../../poster_studio/editor/tools/eraser.py" />
            <source>線をけす</source>
            <translation>線《せん》をけす</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/guides.py" />
            <source>線を動かす</source>
            <translation>線《せん》を動《うご》かす</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/guides.py" />
            <source>線を引く</source>
            <translation>線《せん》を引《ひ》く</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/lining_up.py" />
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>同じ大きさにする</source>
            <translation>同《おな》じ大《おお》きさにする</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/protecting.py" />
            <location filename="../../poster_studio/ui/together/closing_part.py" />
            <source>動かせるようにする</source>
            <translation>動《うご》かせるようにする</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/protecting.py" />
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <location filename="../../poster_studio/ui/side/element_tab.py" />
            <source>動かないようにする</source>
            <translation>動《うご》かないようにする</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/protecting.py" />
            <source>見せる</source>
            <translation>見《み》せる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/repeating.py" />
            <source>いくつ増やすかは、1 から %1 までの数にしてください。</source>
            <translation>いくつ増《ふ》やすかは、1 から %1 までの数《かず》にしてください。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/repeating.py" />
            <source>くり返して並べる</source>
            <translation>くり返《かえ》して並《なら》べる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/repeating.py" />
            <source>一度に増やせるのは、ぜんぶで %1 こまでです。</source>
            <translation>一《いち》度《ど》に増《ふ》やせるのは、ぜんぶで %1 こまでです。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/repeating.py" />
            <source>右か下へ、ずらす長さを入れてください。</source>
            <translation>右《みぎ》か下《した》へ、ずらす長《なが》さを入《い》れてください。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/repeating.py" />
            <source>数を入れてください。210/2 のような計算も書けます。</source>
            <translation>数《かず》を入《い》れてください。210/2 のような計算《けい・さん》も書《か》けます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/repeating.py" />
            <source>最後のひとつが紙の外に出ます。数か長さを小さくしてください。</source>
            <translation>最後《さい・ご》のひとつが紙《かみ》の外《そと》に出《で》ます。数《かず》か長《なが》さを小《ちい》さくしてください。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/arrange/styling.py" />
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>見た目をはる</source>
            <translation>見《み》た目《め》をはる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_looks.py" />
            <source>カードの形</source>
            <translation>カードの形《かたち》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_looks.py" />
            <source>帯</source>
            <translation>帯《おび》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_looks.py" />
            <source>文字だけ</source>
            <translation>文字《も・じ》だけ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_looks.py" />
            <source>模様</source>
            <translation>模様《も・よう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_looks.py" />
            <source>番号</source>
            <translation>番号《ばん・ごう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_offers.py" />
            <source>カードの山 %1まい</source>
            <translation>カードの山《やま》 %1まい</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/card_offers.py" />
            <source>山「%1」</source>
            <translation>山《やま》「%1」</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/importing.py" />
            <source>「%1」が読めません</source>
            <translation>「%1」が読《よ》めません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/importing.py" />
            <source>カードの取り込み</source>
            <translation>カードの取《と》り込《こ》み</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/importing.py" />
            <source>ファイルを確かめてください</source>
            <translation>ファイルを確《たし》かめてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/landing.py" />
            <source>カードを置く</source>
            <translation>カードを置《お》く</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/piles.py" />
            <source>ならべ直す</source>
            <translation>ならべ直《なお》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/piles.py" />
            <source>山にする</source>
            <translation>山《やま》にする</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/piles.py" />
            <source>山に入れる</source>
            <translation>山《やま》に入《い》れる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/piles.py" />
            <source>見出し</source>
            <translation>見出《み・だ》し</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/promoting.py" />
            <source>問いにする</source>
            <translation>問《と》いにする</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/promoting.py" />
            <source>見出しにする</source>
            <translation>見出《み・だ》しにする</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/reviewing.py" />
            <source>カードの名前をふせる</source>
            <translation>カードの名前《な・まえ》をふせる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/reviewing.py" />
            <source>カードを使わない</source>
            <translation>カードを使《つか》わない</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/reviewing.py" />
            <source>カードを認める</source>
            <translation>カードを認《みと》める</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/cards/reviewing.py" />
            <source>取り込んだときに、ふせてあります</source>
            <translation>取《と》り込《こ》んだときに、ふせてあります</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>%1へ %2 mm</source>
            <translation>%1へ %2 mm</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>%1へ 画面の 1 ドット</source>
            <translation>%1へ 画面《が・めん》の 1 ドット</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>かくしたものを見せる</source>
            <translation>かくしたものを見《み》せる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>くり返して並べる…</source>
            <translation>くり返《かえ》して並《なら》べる…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>すべて動かせるようにする</source>
            <translation>すべて動《うご》かせるようにする</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>上</source>
            <translation>上《うえ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>上にそろえる</source>
            <translation>上《うえ》にそろえる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>上下に裏返す</source>
            <translation>上下《じょう・げ》に裏返《うら・がえ》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>上下のまん中にそろえる</source>
            <translation>上下《じょう・げ》のまん中《なか》にそろえる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>下</source>
            <translation>下《した》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>下にそろえる</source>
            <translation>下《した》にそろえる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <location filename="../../poster_studio/ui/sections/arranging.py" />
            <source>右</source>
            <translation>右《みぎ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>右にそろえる</source>
            <translation>右《みぎ》にそろえる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <location filename="../../poster_studio/ui/sections/arranging.py" />
            <source>左</source>
            <translation>左《ひだり》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>左にそろえる</source>
            <translation>左《ひだり》にそろえる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>左右に裏返す</source>
            <translation>左右《さ・ゆう》に裏返《うら・がえ》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>左右のまん中にそろえる</source>
            <translation>左右《さ・ゆう》のまん中《なか》にそろえる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>横に等しくあける</source>
            <translation>横《よこ》に等《ひと》しくあける</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/arrange.py" />
            <source>縦に等しくあける</source>
            <translation>縦《たて》に等《ひと》しくあける</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>けす・トレイに戻す</source>
            <translation>けす・トレイに戻《もど》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>すべて選ぶ</source>
            <translation>すべて選《えら》ぶ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>やり直す</source>
            <translation>やり直《なお》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>切りとり</source>
            <translation>切《き》りとり</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>前の版・けしたもの…</source>
            <translation>前《まえ》の版《はん》・けしたもの…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>同じ場所にはりつけ</source>
            <translation>同《おな》じ場所《ば・しょ》にはりつけ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>文字を書く</source>
            <translation>文字《も・じ》を書《か》く</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>見た目をコピー</source>
            <translation>見《み》た目《め》をコピー</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/edit.py" />
            <source>選ぶのをやめる</source>
            <translation>選《えら》ぶのをやめる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>はじめの画面へ</source>
            <translation>はじめの画面《が・めん》へ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>カードを取り込む…</source>
            <translation>カードを取《と》り込《こ》む…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>二つのファイルを合わせる…</source>
            <translation>二《ふた》つのファイルを合《あ》わせる…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>保存（いつも自動）</source>
            <translation>保存《ほ・ぞん》（いつも自動《じ・どう》）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>新しいポスター</source>
            <translation>新《あたら》しいポスター</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>書き出す</source>
            <translation>書《か》き出《だ》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>進行表…</source>
            <translation>進行《しん・こう》表《ひょう》…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <source>部屋をひらく・見る</source>
            <translation>部屋《へや》をひらく・見《み》る</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/file.py" />
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>部屋を出る</source>
            <translation>部屋《へや》を出《で》る</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>1 mm 動かす</source>
            <translation>1 mm 動《うご》かす</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>10 mm 動かす</source>
            <translation>10 mm 動《うご》かす</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>Alt＋囲む</source>
            <translation>Alt＋囲《かこ》む</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>Alt＋矢印</source>
            <translation>Alt＋矢印《や・じるし》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>Shift＋矢印</source>
            <translation>Shift＋矢印《や・じるし》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>いっしょに選ぶ</source>
            <translation>いっしょに選《えら》ぶ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>すっかり囲んだものを選ぶ</source>
            <translation>すっかり囲《かこ》んだものを選《えら》ぶ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>つぎのものを選ぶ</source>
            <translation>つぎのものを選《えら》ぶ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>ひとつ外へ・やめる</source>
            <translation>ひとつ外《そと》へ・やめる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>まっすぐ・同じ形で・15°ずつ</source>
            <translation>まっすぐ・同《おな》じ形《かたち》で・15°ずつ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>まとまりの中を選ぶ</source>
            <translation>まとまりの中《なか》を選《えら》ぶ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>マウスと手で</source>
            <translation>マウスと手《て》で</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>上下に見る</source>
            <translation>上下《じょう・げ》に見《み》る</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>大きく・小さく見る</source>
            <translation>大《おお》きく・小《ちい》さく見《み》る</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>文字・写真・まとまりの中へ</source>
            <translation>文字《もじ》・写真《しゃしん》・まとまりの中《なか》へ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>画面の 1 ドット動かす</source>
            <translation>画面《が・めん》の 1 ドット動《うご》かす</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <location filename="../../poster_studio/editor/element_list.py" />
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>矢印</source>
            <translation>矢印《や・じるし》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>紙を動かす</source>
            <translation>紙《かみ》を動《うご》かす</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/hand_keys.py" />
            <source>複製する・まん中から広げる</source>
            <translation>複製《ふく・せい》する・まん中《なか》から広《ひろ》げる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/help.py" />
            <source>はじめての方へ</source>
            <translation>はじめての方《かた》へ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/help.py" />
            <location filename="../../poster_studio/ui/dialogs/shortcut_sheet.py" />
            <source>キーの一覧</source>
            <translation>キーの一覧《いち・らん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/help.py" />
            <source>画面にふりがなをつける・はずす</source>
            <translation>画面《が・めん》にふりがなをつける・はずす</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/help.py" />
            <source>画面を大きく・ふつうに</source>
            <translation>画面《が・めん》を大《おお》きく・ふつうに</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/menus.py" />
            <source>ならべる・重ねる</source>
            <translation>ならべる・重《かさ》ねる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/menus.py" />
            <source>コピー・選ぶ</source>
            <translation>コピー・選《えら》ぶ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/menus.py" />
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <location filename="../../poster_studio/editor/description.py" />
            <location filename="../../poster_studio/ui/sections/__init__.py" />
            <source>文字</source>
            <translation>文字《も・じ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/menus.py" />
            <source>見え方・ほかのポスター</source>
            <translation>見《み》え方《かた》・ほかのポスター</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/menus.py" />
            <location filename="../../poster_studio/ui/bars/top_bar.py" />
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>部屋</source>
            <translation>部屋《へや》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>さがす・置きかえる</source>
            <translation>さがす・置《お》きかえる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>たて書き・よこ書きを変える</source>
            <translation>たて書《が》き・よこ書《が》きを変《か》える</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>両はしにそろえる</source>
            <translation>両《りょう》はしにそろえる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>太字</source>
            <translation>太字《ふと・じ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>文字を少し大きく</source>
            <translation>文字《も・じ》を少《すこ》し大《おお》きく</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>文字を少し小さく</source>
            <translation>文字《も・じ》を少《すこ》し小《ちい》さく</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/text.py" />
            <source>縦中横(横にならべて立てる)</source>
            <translation>縦中横《たて・ちゅう・よこ》(横《よこ》にならべて立《た》てる)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <location filename="../../poster_studio/editor/description.py" />
            <location filename="../../poster_studio/ui/side/side_tabs.py" />
            <source>写真</source>
            <translation>写真《しゃ・しん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <source>写真をえらぶ…</source>
            <translation>写真《しゃ・しん》をえらぶ…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <source>写真を入れかえる…</source>
            <translation>写真《しゃ・しん》を入《い》れかえる…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <source>写真を切り取る</source>
            <translation>写真《しゃ・しん》を切《き》り取《と》る</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <location filename="../../poster_studio/editor/description.py" />
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>図形</source>
            <translation>図形《ず・けい》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/tools.py" />
            <location filename="../../poster_studio/editor/photos/blurring.py" />
            <location filename="../../poster_studio/editor/tool_description.py" />
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>顔をぼかす</source>
            <translation>顔《かお》をぼかす</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>全体を見る</source>
            <translation>全体《ぜん・たい》を見《み》る</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>前のポスター</source>
            <translation>前《まえ》のポスター</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>大きく見る</source>
            <translation>大《おお》きく見《み》る</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>実物の大きさ</source>
            <translation>実物《じつ・ぶつ》の大《おお》きさ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>小さく見る</source>
            <translation>小《ちい》さく見《み》る</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>文字を置ける範囲</source>
            <translation>文字《も・じ》を置《お》ける範囲《はん・い》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>方眼</source>
            <translation>方眼《ほう・がん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>次のポスター</source>
            <translation>次《つぎ》のポスター</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/commands/view.py" />
            <source>選んだものを見る</source>
            <translation>選《えら》んだものを見《み》る</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>%1 横</source>
            <translation>%1 横《よこ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <location filename="../../poster_studio/editor/speech/watching.py" />
            <source>%1こ選んでいます</source>
            <translation>%1こ選《えら》んでいます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>ことばを直しています</source>
            <translation>ことばを直《なお》しています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>カード %1</source>
            <translation>カード %1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>カードを選んで「置く」を押すか、ポスターの上まで引っぱってください。</source>
            <translation>カードを選《えら》んで「置《お》く」を押《お》すか、ポスターの上《うえ》まで引《ひ》っぱってください。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>ペンの線</source>
            <translation>ペンの線《せん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/description.py" />
            <source>第%1回の対話</source>
            <translation>第《だい》%1回《かい》の対話《たい・わ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>傘</source>
            <translation>傘《かさ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>写真の説明</source>
            <translation>写真《しゃ・しん》の説明《せつ・めい》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>印</source>
            <translation>印《しるし》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>名前をつける</source>
            <translation>名前《な・まえ》をつける</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>声の形</source>
            <translation>声《こえ》の形《かたち》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>山なみ</source>
            <translation>山《やま》なみ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>流れ</source>
            <translation>流《なが》れ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>浜</source>
            <translation>浜《はま》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <location filename="../../assets/templates/themes/sea.json" />
            <source>海</source>
            <translation>海《うみ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>目じるし</source>
            <translation>目《め》じるし</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>絵</source>
            <translation>絵《え》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>線</source>
            <translation>線《せん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <location filename="../../assets/stickers/stickers.json" />
            <source>花</source>
            <translation>花《はな》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <location filename="../../assets/stickers/stickers.json" />
            <source>雨</source>
            <translation>雨《あめ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>順番をかえる</source>
            <translation>順番《じゅん・ばん》をかえる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/element_list.py" />
            <source>題の地</source>
            <translation>題《だい》の地《じ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/equipment/exporting.py" />
            <source>一覧（全ポスターを一枚に）</source>
            <translation>一覧《いち・らん》（全《ぜん》ポスターを一枚《いち・まい》に）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/equipment/outgoing.py" />
            <location filename="../../poster_studio/editor/together/seat_files.py" />
            <source>フォルダー「%1」を作れません</source>
            <translation>フォルダー「%1」を作《つく》れません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/equipment/outgoing.py" />
            <source>別の場所を選んでください</source>
            <translation>別《べつ》の場所《ば・しょ》を選《えら》んでください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/equipment/starting.py" />
            <source>ほかのプログラムで開いています。見るだけです。</source>
            <translation>ほかのプログラムで開《ひら》いています。見《み》るだけです。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/equipment/starting.py" />
            <source>前回は途中で終わりましたが、%1%2時%3分までの作業がのこっています。</source>
            <translation>前回《ぜん・かい》は途中《と・ちゅう》で終《お》わりましたが、%1%2時《じ》%3分《ふん》までの作業《さぎょう》がのこっています。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/equipment/starting.py" />
            <source>書きこめない場所にあるファイルです。見るだけです。なおすときは、コピーして開いてください。</source>
            <translation>書《か》きこめない場所《ば・しょ》にあるファイルです。見《み》るだけです。なおすときは、コピーして開《ひら》いてください。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/equipment/versions.py" />
            <source>けしたものを戻す</source>
            <translation>けしたものを戻《もど》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/equipment/versions.py" />
            <source>前の版に戻す</source>
            <translation>前《まえ》の版《はん》に戻《もど》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/palette.py" />
            <source>うすい色 A</source>
            <translation>うすい色《いろ》 A</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/palette.py" />
            <source>うすい色 B</source>
            <translation>うすい色《いろ》 B</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/palette.py" />
            <source>うすい色 C</source>
            <translation>うすい色《いろ》 C</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/palette.py" />
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>そえる色</source>
            <translation>そえる色《いろ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/palette.py" />
            <source>白</source>
            <translation>白《しろ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/palette.py" />
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>目立つ色</source>
            <translation>目立《め・だ》つ色《いろ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/palette.py" />
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>紙の色</source>
            <translation>紙《かみ》の色《いろ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>QRコードの行き先</source>
            <translation>QRコードの行《い》き先《さき》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>スマホで読みとれます</source>
            <translation>スマホで読《よ》みとれます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>何かが重なって読みとれません</source>
            <translation>何《なに》かが重《かさ》なって読《よ》みとれません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>地より暗い色にしてください</source>
            <translation>地《じ》より暗《くら》い色《いろ》にしてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>小さすぎます。%1 cm より大きく</source>
            <translation>小《ちい》さすぎます。%1 cm より大《おお》きく</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>色がうすくて読みとれません</source>
            <translation>色《いろ》がうすくて読《よ》みとれません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>行き先のアドレスを入れてください</source>
            <translation>行《い》き先《さき》のアドレスを入《い》れてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/qr_codes.py" />
            <source>長すぎて QR コードにできません</source>
            <translation>長《なが》すぎて QR コードにできません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/shapes.py" />
            <source>図形の見た目</source>
            <translation>図形《ず・けい》の見《み》た目《め》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>シールのファイルが読めません</source>
            <translation>シールのファイルが読《よ》めません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <location filename="../../poster_studio/editor/words/reading_words.py" />
            <location filename="../../poster_studio/templates/catalogue.py" />
            <location filename="../../poster_studio/templates/themes.py" />
            <source>プログラムを入れ直してください</source>
            <translation>プログラムを入《い》れ直《なお》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>学び・遊び</source>
            <translation>学《まな》び・遊《あそ》び</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>安心</source>
            <translation>安心《あん・しん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>手・からだ</source>
            <translation>手《て》・からだ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>自然</source>
            <translation>自然《し・ぜん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>話す</source>
            <translation>話《はな》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/sticker_collection.py" />
            <source>顔</source>
            <translation>顔《かお》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/stickers.py" />
            <source>シールの色</source>
            <translation>シールの色《いろ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/figures/strokes.py" />
            <source>線の見た目</source>
            <translation>線《せん》の見《み》た目《め》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/hindrance.py" />
            <source>このファイルは見るだけです</source>
            <translation>このファイルは見《み》るだけです</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/hindrance.py" />
            <source>ほかのプログラムを閉じてください</source>
            <translation>ほかのプログラムを閉《と》じてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/hindrance.py" />
            <source>書きこめる場所にコピーして開いてください</source>
            <translation>書《か》きこめる場所《ば・しょ》にコピーして開《ひら》いてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/missing_pictures.py" />
            <source>写真が%1枚まだ届いていません。書き出すと、そこは空いたままになります。</source>
            <translation>写真《しゃしん》が%1枚《まい》まだ届《とど》いていません。書《か》き出《だ》すと、そこは空《あ》いたままになります。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>きれいに印刷できます（%1）</source>
            <translation>きれいに印刷《いん・さつ》できます（%1）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>ぼやけて見えます（%1）。もっと小さくしてください</source>
            <translation>ぼやけて見《み》えます（%1）。もっと小《ちい》さくしてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>写っている人の同意</source>
            <translation>写《うつ》っている人《ひと》の同意《どう・い》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>写真の切り取り</source>
            <translation>写真《しゃ・しん》の切《き》り取《と》り</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>写真の形</source>
            <translation>写真《しゃ・しん》の形《かたち》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>写真の明るさ</source>
            <translation>写真《しゃ・しん》の明《あか》るさ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>写真を入れかえる</source>
            <translation>写真《しゃ・しん》を入《い》れかえる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>写真を置く</source>
            <translation>写真《しゃ・しん》を置《お》く</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/photos/pictures.py" />
            <source>少しあらいです（%1）。小さくするときれいです</source>
            <translation>少《すこ》しあらいです（%1）。小《ちい》さくするときれいです</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/sheets/drawer.py" />
            <source>残りからけす</source>
            <translation>残《のこ》りからけす</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/sheets/drawer.py" />
            <source>残りから置く</source>
            <translation>残《のこ》りから置《お》く</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/sheets/programme_following.py" />
            <source>アドレスが長すぎて QR コードにできません</source>
            <translation>アドレスが長《なが》すぎて QR コードにできません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/sheets/programme_following.py" />
            <source>短いアドレスにしてください</source>
            <translation>短《みじか》いアドレスにしてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/sheets/programme_following.py" />
            <source>進行を変える</source>
            <translation>進行《しん・こう》を変《か》える</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/sheets/retemplating.py" />
            <location filename="../../poster_studio/ui/side/template_tab.py" />
            <source>ひな形を変える</source>
            <translation>ひな形《がた》を変《か》える</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/sheets/retemplating.py" />
            <source>紙を変える</source>
            <translation>紙《かみ》を変《か》える</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/sheets/theming.py" />
            <source>テーマを変える</source>
            <translation>テーマを変《か》える</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>%1、%2こ</source>
            <translation>%1、%2こ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>QRコード：%1</source>
            <translation>QRコード：%1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>かたむき%1度</source>
            <translation>かたむき%1度《ど》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>はば%1ミリ、高さ%2ミリ</source>
            <translation>はば%1ミリ、高《たか》さ%2ミリ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>写真を入れる場所</source>
            <translation>写真《しゃ・しん》を入《い》れる場所《ば・しょ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>写真（説明はまだありません）</source>
            <translation>写真《しゃ・しん》（説明《せつ・めい》はまだありません）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>左から%1ミリ、上から%2ミリ</source>
            <translation>左《ひだり》から%1ミリ、上《うえ》から%2ミリ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/spoken.py" />
            <source>文字を入れる場所</source>
            <translation>文字《も・じ》を入《い》れる場所《ば・しょ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/watching.py" />
            <source>%1こ動かしました</source>
            <translation>%1こ動《うご》かしました</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/watching.py" />
            <source>%1：%2こ</source>
            <translation>%1：%2こ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/speech/watching.py" />
            <source>何も選んでいません</source>
            <translation>何《なに》も選《えら》んでいません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>このアドレスに部屋はありません</source>
            <translation>このアドレスに部屋《へや》はありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>そこにあるのは別の部屋です</source>
            <translation>そこにあるのは別《べつ》の部屋《へや》です</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>そのコードの部屋が見つかりません</source>
            <translation>そのコードの部屋《へや》が見《み》つかりません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>そのパソコンに、開いている部屋がありません</source>
            <translation>そのパソコンに、開《あ》いている部屋《へや》がありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>まず、コードの12文字を進行役の画面とくらべてください。同じなら、このパソコンを部屋と同じ Wi-Fi につないでください</source>
            <translation>まず、コードの12文字《もじ》を進行《しん・こう》役《やく》の画面《が・めん》とくらべてください。同《おな》じなら、このパソコンを部屋《へや》と同《おな》じ Wi-Fi につないでください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>まず、コードの12文字を進行役の画面とくらべてください。同じなら、同じ Wi-Fi か、進行役のパソコンのファイアウォールが Poster Studio を許可しているか、Wi-Fi がパソコンどうしの通信を止めていないかを確かめてください</source>
            <translation>まず、コードの12文字《もじ》を進行《しん・こう》役《やく》の画面《が・めん》とくらべてください。同《おな》じなら、同《おな》じ Wi-Fi か、進行《しん・こう》役《やく》のパソコンのファイアウォールが Poster Studio を許可《きょか》しているか、Wi-Fi がパソコンどうしの通信《つう・しん》を止《と》めていないかを確《たし》かめてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>まず、コードの12文字を進行役の画面とくらべてください。同じなら、進行役に、部屋をひらいてもらってください</source>
            <translation>まず、コードの12文字《もじ》を進行《しん・こう》役《やく》の画面《が・めん》とくらべてください。同《おな》じなら、進行《しん・こう》役《やく》に、部屋《へや》をひらいてもらってください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>アドレスの文字と、インターネットにつながっているかを確かめてください</source>
            <translation>アドレスの文字《もじ》と、インターネットにつながっているかを確《たし》かめてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>アドレスを確かめてください</source>
            <translation>アドレスを確《たし》かめてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>同じ Wi-Fi か確かめてください。同じなら、進行役のパソコンのファイアウォールで Poster Studio を許可するか、Wi-Fi がパソコンどうしの通信を止めていない（プライバシーセパレーター）か、会場の人に聞いてください</source>
            <translation>同《おな》じ Wi-Fi か確《たし》かめてください。同《おな》じなら、進行《しん・こう》役《やく》のパソコンのファイアウォールで Poster Studio を許可《きょか》するか、Wi-Fi がパソコンどうしの通信《つう・しん》を止《と》めていない（プライバシーセパレーター）か、会場《かい・じょう》の人《ひと》に聞《き》いてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>少し待って、もう一度試してください</source>
            <translation>少《すこ》し待《ま》って、もう一度《いち・ど》試《ため》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>進行役に、部屋をひらいてもらってください</source>
            <translation>進行《しん・こう》役《やく》に、部屋《へや》をひらいてもらってください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>進行役の画面にある、いまのコードかリンクで入り直してください</source>
            <translation>進行《しん・こう》役《やく》の画面《が・めん》にある、いまのコードかリンクで入《はい》り直《なお》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>進行役の画面にあるコードかリンクを、もう一度確かめてください</source>
            <translation>進行《しん・こう》役《やく》の画面《が・めん》にあるコードかリンクを、もう一度《いち・ど》確《たし》かめてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>部屋から返事がありません</source>
            <translation>部屋《へや》から返事《へんじ》がありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>部屋と同じ Wi-Fi につないでください</source>
            <translation>部屋《へや》と同《おな》じ Wi-Fi につないでください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>部屋に入れませんでした。コードかリンクがちがいます</source>
            <translation>部屋《へや》に入《はい》れませんでした。コードかリンクがちがいます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/door.py" />
            <source>部屋のパソコンに届きません</source>
            <translation>部屋《へや》のパソコンに届《とど》きません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hindrances.py" />
            <source>まだ共有していないものは、このパソコンにだけあります。進行役が再開すると共有されます。</source>
            <translation>まだ共有《きょう・ゆう》していないものは、このパソコンにだけあります。進行《しん・こう》役《やく》が再開《さいかい》すると共有《きょう・ゆう》されます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hindrances.py" />
            <source>書くには、書き込めるリンクで入り直してください</source>
            <translation>書《か》くには、書《か》き込《こ》めるリンクで入《はい》り直《なお》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hindrances.py" />
            <source>締切になりました。いまは見るだけです</source>
            <translation>締切《しめきり》になりました。いまは見《み》るだけです</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hindrances.py" />
            <location filename="../../poster_studio/editor/together/state.py" />
            <source>見るだけの席です</source>
            <translation>見《み》るだけの席《せき》です</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hindrances.py" />
            <source>進行役が再開すると、また書けます。書いたものは残っています</source>
            <translation>進行《しん・こう》役《やく》が再開《さいかい》すると、また書《か》けます。書《か》いたものは残《のこ》っています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hindrances.py" />
            <source>進行役が動かせるようにすると、また書けます。書いたものは残っています</source>
            <translation>進行《しん・こう》役《やく》が動《うご》かせるようにすると、また書《か》けます。書《か》いたものは残《のこ》っています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hindrances.py" />
            <source>進行役が止めています。いまは見るだけです</source>
            <translation>進行《しん・こう》役《やく》が止《と》めています。いまは見《み》るだけです</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hosting.py" />
            <source>このパソコンはネットワークにつながっていません。Wi-Fi か有線につないでください</source>
            <translation>このパソコンはネットワークにつながっていません。Wi-Fi か有線《ゆう・せん》につないでください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hosting.py" />
            <source>もう一度「部屋をひらく」を押してください</source>
            <translation>もう一度《いち・ど》「部屋《へや》をひらく」を押《お》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hosting.py" />
            <location filename="../../poster_studio/editor/together/seat_files.py" />
            <location filename="../../poster_studio/sync/holds.py" />
            <location filename="../../poster_studio/sync/room_keys.py" />
            <source>空き容量を確かめてください</source>
            <translation>空《あ》き容量《よう・りょう》を確《たし》かめてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hosting.py" />
            <source>部屋のファイルを置けません</source>
            <translation>部屋《へや》のファイルを置《お》けません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/hosting.py" />
            <source>部屋を開けませんでした%1</source>
            <translation>部屋《へや》を開《ひら》けませんでした%1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/invitation.py" />
            <source>まだ何も書かれていません</source>
            <translation>まだ何《なに》も書《か》かれていません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/invitation.py" />
            <source>進行役の画面の「このパソコンのアドレス」を、数字と点のとおりに入れてください</source>
            <translation>進行《しん・こう》役《やく》の画面《が・めん》の「このパソコンのアドレス」を、数字《すう・じ》と点《てん》のとおりに入《い》れてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/invitation.py" />
            <source>部屋のコードかリンクを入れてください</source>
            <translation>部屋《へや》のコードかリンクを入《い》れてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/looks.py" />
            <source>%1の%2</source>
            <translation>%1の%2</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/state.py" />
            <source>あとで共有します</source>
            <translation>あとで共有《きょう・ゆう》します</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/state.py" />
            <source>この部屋に入れません（このパソコンには保存済み）</source>
            <translation>この部屋《へや》に入《はい》れません（このパソコンには保存《ほ・ぞん》済《ず》み）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/state.py" />
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>共有済み</source>
            <translation>共有《きょう・ゆう》済《ず》み</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/state.py" />
            <source>締切です（見るだけ）</source>
            <translation>締切《しめきり》です（見《み》るだけ）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/state.py" />
            <source>進行役が止めています（見るだけ）</source>
            <translation>進行《しん・こう》役《やく》が止《と》めています（見《み》るだけ）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/state.py" />
            <source>部屋につないでいます</source>
            <translation>部屋《へや》につないでいます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/together/state.py" />
            <source>部屋につながっていません（このパソコンには保存済み）</source>
            <translation>部屋《へや》につながっていません（このパソコンには保存《ほ・ぞん》済《ず》み）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>なぞった線が、一本ずつ消えます。</source>
            <translation>なぞった線《せん》が、一本《いっ・ぽん》ずつ消《き》えます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>ポスターをなぞると線になります。</source>
            <translation>ポスターをなぞると線《せん》になります。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>写真を引っぱると動き、ホイールで大きくなります。</source>
            <translation>写真《しゃ・しん》を引《ひ》っぱると動《うご》き、ホイールで大《おお》きくなります。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>形を選んで、ポスターの上で引っぱります。</source>
            <translation>形《かたち》を選《えら》んで、ポスターの上《うえ》で引《ひ》っぱります。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tool_description.py" />
            <source>顔の上を四角く引っぱります。</source>
            <translation>顔《かお》の上《うえ》を四角《し・かく》く引《ひ》っぱります。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tools/gestures.py" />
            <source>大きさを変える</source>
            <translation>大《おお》きさを変《か》える</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tools/gestures.py" />
            <source>移動</source>
            <translation>移動《い・どう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tools/pen.py" />
            <source>線をかく</source>
            <translation>線《せん》をかく</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tools/shapes.py" />
            <source>図形をかく</source>
            <translation>図形《ず・けい》をかく</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/tools/text.py" />
            <source>ここに文字</source>
            <translation>ここに文字《も・じ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/emptied_cards.py" />
            <source>ことばがなくなったので、カードはトレイに戻りました。</source>
            <translation>ことばがなくなったので、カードはトレイに戻《もど》りました。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/emptied_cards.py" />
            <source>ことばがなくなったので、カードを外しました。</source>
            <translation>ことばがなくなったので、カードを外《はず》しました。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/finding.py" />
            <source>ことばを置きかえる</source>
            <translation>ことばを置《お》きかえる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/lost_words.py" />
            <source>ほかの席が、書いていた枠をけしました。けしたものから戻せます。</source>
            <translation>ほかの席《せき》が、書《か》いていた枠《わく》をけしました。けしたものから戻《もど》せます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/overflow.py" />
            <source>字を小さく</source>
            <translation>字《じ》を小《ちい》さく</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/overflow.py" />
            <source>枠を広げる</source>
            <translation>枠《わく》を広《ひろ》げる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/reading_words.py" />
            <source>ふりがなの辞書が読めません</source>
            <translation>ふりがなの辞書《じ・しょ》が読《よ》めません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/ruby.py" />
            <source>読みを覚える</source>
            <translation>読《よ》みを覚《おぼ》える</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_session.py" />
            <source>文字の入力</source>
            <translation>文字《も・じ》の入力《にゅう・りょく》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_session.py" />
            <source>文字を追加</source>
            <translation>文字《も・じ》を追加《つい・か》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <source>たて書き・よこ書き</source>
            <translation>たて書《が》き・よこ書《が》き</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>字の間</source>
            <translation>字《じ》の間《あいだ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>文字の大きさ</source>
            <translation>文字《も・じ》の大《おお》きさ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <source>文字の色</source>
            <translation>文字《も・じ》の色《いろ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>文字をそろえる</source>
            <translation>文字《も・じ》をそろえる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>書体</source>
            <translation>書体《しょ・たい》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <source>枠への合わせ方</source>
            <translation>枠《わく》への合《あ》わせ方《かた》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>段の数</source>
            <translation>段《だん》の数《かず》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <source>縦中横</source>
            <translation>縦中横《たて・ちゅう・よこ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/editor/words/text_styles.py" />
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>行の間</source>
            <translation>行《ぎょう》の間《あいだ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/colour_profile.py" />
            <source>CMYK 印刷用の ICC プロファイルではありません</source>
            <translation>CMYK 印刷《いん・さつ》用《よう》の ICC プロファイルではありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/colour_profile.py" />
            <source>印刷所からもらった .icc ファイルを選んでください</source>
            <translation>印刷所《いん・さつ・しょ》からもらった .icc ファイルを選《えら》んでください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/pdf_fonts.py" />
            <source>TrueType の書体を選んでください</source>
            <translation>TrueType の書体《しょ・たい》を選《えら》んでください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/pdf_fonts.py" />
            <source>ほかの書体を選んでください</source>
            <translation>ほかの書体《しょ・たい》を選《えら》んでください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/pdf_fonts.py" />
            <source>書体「%1」は PDF に埋め込むことが許されていません</source>
            <translation>書体《しょ・たい》「%1」は PDF に埋《う》め込《こ》むことが許《ゆる》されていません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/pdf_fonts.py" />
            <source>書体「%1」は TrueType 形式ではありません</source>
            <translation>書体《しょ・たい》「%1」は TrueType 形式《けい・しき》ではありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/presets.py" />
            <source>A3 に分けて印刷（PDF）</source>
            <translation>A3 に分《わ》けて印刷《いん・さつ》（PDF）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/presets.py" />
            <source>A4 に分けて印刷（PDF）</source>
            <translation>A4 に分《わ》けて印刷《いん・さつ》（PDF）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/presets.py" />
            <source>ウェブに載せる（PDF と画像）</source>
            <translation>ウェブに載《の》せる（PDF と画像《が・ぞう》）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/presets.py" />
            <source>印刷所に頼む（PDF/X-4）</source>
            <translation>印刷所《いん・さつ・しょ》に頼《たの》む（PDF/X-4）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/presets.py" />
            <source>庁内のプリンター（PDF）</source>
            <translation>庁内《ちょう・ない》のプリンター（PDF）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/presets.py" />
            <source>画像（PNG）</source>
            <translation>画像《が・ぞう》（PNG）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/progress.py" />
            <source>仕上げています</source>
            <translation>仕上《し・あ》げています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/progress.py" />
            <source>写真を入れています</source>
            <translation>写真《しゃ・しん》を入《い》れています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/progress.py" />
            <source>描いています</source>
            <translation>描《えが》いています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/progress.py" />
            <source>文字を埋め込んでいます</source>
            <translation>文字《も・じ》を埋《う》め込《こ》んでいます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/writing.py" />
            <source>「%1」を書き出せませんでした（%2）</source>
            <translation>「%1」を書《か》き出《だ》せませんでした（%2）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/writing.py" />
            <source>ファイルが大きすぎます</source>
            <translation>ファイルが大《おお》きすぎます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/writing.py" />
            <source>書き込む権利がないか、ほかのプログラムで開いています</source>
            <translation>書《か》き込《こ》む権利《けん・り》がないか、ほかのプログラムで開《ひら》いています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/writing.py" />
            <source>空き容量がありません</source>
            <translation>空《あ》き容量《よう・りょう》がありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/export/writing.py" />
            <source>空き容量と、そのフォルダーに書き込めることを確かめてください</source>
            <translation>空《あ》き容量《よう・りょう》と、そのフォルダーに書《か》き込《こ》めることを確《たし》かめてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/store/shared_document.py" />
            <source>もう一度つなぎ直してください</source>
            <translation>もう一度《いち・ど》つなぎ直《なお》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/store/shared_document.py" />
            <source>受け取ったデータを読めません</source>
            <translation>受《う》け取《と》ったデータを読《よ》めません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/hocuspocus.py" />
            <source>hocuspocus+wss://サーバー名/ワークショップ名#合言葉 の形で入れてください</source>
            <translation>hocuspocus+wss://サーバー名《めい》/ワークショップ名《めい》#合言葉《あいことば》 の形《かたち》で入《い》れてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/holds.py" />
            <source>締切とロックを保存できません（いまは効いています）</source>
            <translation>締切《しめきり》とロックを保存《ほ・ぞん》できません（いまは効《き》いています）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/link.py" />
            <source>12文字をもう一度確かめてください</source>
            <translation>12文字《もじ》をもう一度《いち・ど》確《たし》かめてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/link.py" />
            <source>コードの最初の5文字ではありません</source>
            <translation>コードの最初《さい・しょ》の5文字《もじ》ではありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/link.py" />
            <source>コードの最初の5文字を入れてください</source>
            <translation>コードの最初《さい・しょ》の5文字《もじ》を入《い》れてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/link.py" />
            <source>リンク全体を写すか、QRコードを読み取ってください</source>
            <translation>リンク全体《ぜん・たい》を写《うつ》すか、QRコードを読《よ》み取《と》ってください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/link.py" />
            <source>部屋に入るリンクではありません</source>
            <translation>部屋《へや》に入《はい》るリンクではありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/link.py" />
            <source>部屋のコードではありません</source>
            <translation>部屋《へや》のコードではありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/room_keys.py" />
            <source>編集できる席でつづけてください</source>
            <translation>編集《へん・しゅう》できる席《せき》でつづけてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/room_keys.py" />
            <source>見るだけの席からは部屋をつづけられません</source>
            <translation>見《み》るだけの席《せき》からは部屋《へや》をつづけられません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/room_keys.py" />
            <source>部屋の鍵を保存できません</source>
            <translation>部屋《へや》の鍵《かぎ》を保存《ほ・ぞん》できません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/server.py" />
            <source>「%1」で部屋を開けません</source>
            <translation>「%1」で部屋《へや》を開《ひら》けません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/sync/server.py" />
            <source>このパソコンのアドレスを指定するか、--bind を外してください</source>
            <translation>このパソコンのアドレスを指定《してい》するか、--bind を外《はず》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/catalogue.py" />
            <location filename="../../poster_studio/templates/filling.py" />
            <source>%1 から選んでください</source>
            <translation>%1 から選《えら》んでください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/catalogue.py" />
            <source>ひな形「%1」が読めません</source>
            <translation>ひな形《がた》「%1」が読《よ》めません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/catalogue.py" />
            <source>ひな形「%1」はありません</source>
            <translation>ひな形《がた》「%1」はありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/filling.py" />
            <source>%1 に貼れるカードは%2枚までです</source>
            <translation>%1 に貼《は》れるカードは%2枚《まい》までです</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/filling.py" />
            <source>カードを減らすか、別のひな形を選んでください</source>
            <translation>カードを減《へ》らすか、別《べつ》のひな形《がた》を選《えら》んでください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/filling.py" />
            <source>大きさ「%1」は使えません</source>
            <translation>大《おお》きさ「%1」は使《つか》えません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/filling.py" />
            <source>貼る場所「%1」は %2 にありません</source>
            <translation>貼《は》る場所《ば・しょ》「%1」は %2 にありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/templates/themes.py" />
            <source>テーマ「%1」が読めません</source>
            <translation>テーマ「%1」が読《よ》めません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/typeset/fonts.py" />
            <source>アプリを入れ直してください</source>
            <translation>アプリを入《い》れ直《なお》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/typeset/fonts.py" />
            <source>書体のファイル %1 が読めません</source>
            <translation>書体《しょ・たい》のファイル %1 が読《よ》めません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <location filename="../../poster_studio/ui/together/room_desk.py" />
            <location filename="../../poster_studio/ui/together/seat_step.py" />
            <source>%1班</source>
            <translation>%1班《はん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>ポスターを選ぶ</source>
            <translation>ポスターを選《えら》ぶ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <source>全体</source>
            <translation>全体《ぜん・たい》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/bottom_bar.py" />
            <location filename="../../poster_studio/ui/together/seat_step.py" />
            <source>無題</source>
            <translation>無題《む・だい》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/find_bar.py" />
            <source>{}か所</source>
            <translation>{}か所《しょ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/find_bar.py" />
            <source>次へ</source>
            <translation>次《つぎ》へ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/find_bar.py" />
            <source>置きかえる</source>
            <translation>置《お》きかえる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/repeat_bar.py" />
            <source>下へ(mm)</source>
            <translation>下《した》へ(mm)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/repeat_bar.py" />
            <source>並べる</source>
            <translation>並《なら》べる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/repeat_bar.py" />
            <source>右へ(mm)</source>
            <translation>右《みぎ》へ(mm)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/repeat_bar.py" />
            <source>増やす数</source>
            <translation>増《ふ》やす数《かず》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/repeat_bar.py" />
            <source>数を変えると、並べた形が先に見えます。Enter で決まり、Esc でやめます。</source>
            <translation>数《かず》を変《か》えると、並《なら》べた形《かたち》が先《さき》に見《み》えます。Enter で決《き》まり、Esc でやめます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/saved_label.py" />
            <source>保存しています…</source>
            <translation>保存《ほ・ぞん》しています…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/saved_label.py" />
            <source>保存できません</source>
            <translation>保存《ほ・ぞん》できません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/saved_label.py" />
            <source>保存済み</source>
            <translation>保存《ほ・ぞん》済《ず》み</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/saved_label.py" />
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>見るだけ</source>
            <translation>見《み》るだけ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/tour_bar.py" />
            <source>１　はじめに：「カードを取り込む」で、みんなのことばを入れます。左にならびます。</source>
            <translation>１　はじめに：「カードを取《と》り込《こ》む」で、みんなのことばを入《い》れます。左《ひだり》にならびます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/tour_bar.py" />
            <source>１　キーワードとつなげて考える：左のカードを読んで、気になることばを選びます。</source>
            <translation>１　キーワードとつなげて考《かんが》える：左《ひだり》のカードを読《よ》んで、気《き》になることばを選《えら》びます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/tour_bar.py" />
            <source>２　置く：「置く」を押すと、カードがポスターにのります。あとから動かせます。</source>
            <translation>２　置《お》く：「置《お》く」を押《お》すと、カードがポスターにのります。あとから動《うご》かせます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/bars/tour_bar.py" />
            <source>３　話す：みんなで見て、題や絵をたします。まちがえても「もどす」で戻せます。</source>
            <translation>３　話《はな》す：みんなで見《み》て、題《だい》や絵《え》をたします。まちがえても「もどす」で戻《もど》せます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/desk/menu_here.py" />
            <source>動かないようにしてあります。「一覧」の鍵を押すと動かせます。</source>
            <translation>動《うご》かないようにしてあります。「一覧《いち・らん》」の鍵《かぎ》を押《お》すと動《うご》かせます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/desk/no_poster.py" />
            <source>ここにポスターをつくります。ひな形をえらぶと始まります。</source>
            <translation>ここにポスターをつくります。ひな形《がた》をえらぶと始《はじ》まります。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/desk/overflow_marks.py" />
            <source>ことばが多くて、字が小さくなりました</source>
            <translation>ことばが多《おお》くて、字《じ》が小《ちい》さくなりました</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/desk/overflow_marks.py" />
            <source>ことばが枠に入りきりません</source>
            <translation>ことばが枠《わく》に入《はい》りきりません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/desk/overflow_note.py" />
            <source>入りきりません</source>
            <translation>入《はい》りきりません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/desk/overflow_note.py" />
            <source>字が小さくなりました</source>
            <translation>字《じ》が小《ちい》さくなりました</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/desk/rulers.py" />
            <source>ここから線を引き出せます</source>
            <translation>ここから線《せん》を引《ひ》き出《だ》せます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/crash.py" />
            <source>ここまでの作業は保存されています。続けられないときは、開き直してください。</source>
            <translation>ここまでの作業《さ・ぎょう》は保存《ほ・ぞん》されています。続《つづ》けられないときは、開《ひら》き直《なお》してください。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/crash.py" />
            <source>報告書：%1</source>
            <translation>報告《ほうこく》書《しょ》：%1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/crash.py" />
            <source>思わぬ問題が起きました</source>
            <translation>思《おも》わぬ問題《もん・だい》が起《お》きました</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>%1つのファイルを書き出しました。</source>
            <translation>%1つのファイルを書《か》き出《だ》しました。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>しまう場所</source>
            <translation>しまう場所《ば・しょ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>やめました。何も書き出していません。</source>
            <translation>やめました。何《なに》も書《か》き出《だ》していません。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>変える</source>
            <translation>変《か》える</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/export_dialog.py" />
            <source>書き出し</source>
            <translation>書《か》き出《だ》し</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/merge_files.py" />
            <source>「%1」に合わせました（ポスター%2枚、カード%3枚）。</source>
            <translation>「%1」に合《あ》わせました（ポスター%2枚《まい》、カード%3枚《まい》）。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/merge_files.py" />
            <source>一つめのファイル</source>
            <translation>一《ひと》つめのファイル</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/merge_files.py" />
            <source>二つのファイルを合わせています…</source>
            <translation>二《ふた》つのファイルを合《あ》わせています…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/merge_files.py" />
            <source>二つめのファイル</source>
            <translation>二《ふた》つめのファイル</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/merge_files.py" />
            <source>合わせたファイルをしまう場所</source>
            <translation>合《あ》わせたファイルをしまう場所《ば・しょ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/merge_files.py" />
            <source>合わせたワークショップ.workshop</source>
            <translation>合《あ》わせたワークショップ.workshop</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/ruby_dialog.py" />
            <source>1字ずつ</source>
            <translation>1字《じ》ずつ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/ruby_dialog.py" />
            <source>「{}」の読み</source>
            <translation>「{}」の読《よ》み</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/ruby_dialog.py" />
            <source>読みのつく漢字がありません。</source>
            <translation>読《よ》みのつく漢字《かん・じ》がありません。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/dialogs/ruby_dialog.py" />
            <source>読みはいつでも直せます。直した読みは、このワークショップで覚えます。</source>
            <translation>読《よ》みはいつでも直《なお》せます。直《なお》した読《よ》みは、このワークショップで覚《おぼ》えます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <source>どこで出たことばですか</source>
            <translation>どこで出《で》たことばですか</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <source>ファイルに書いてあることは、そのまま使います。</source>
            <translation>ファイルに書《か》いてあることは、そのまま使《つか》います。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <source>回</source>
            <translation>回《かい》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <location filename="../../assets/stickers/stickers.json" />
            <source>対話</source>
            <translation>対話《たい・わ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>対話%1</source>
            <translation>対話《たい・わ》%1</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>班</source>
            <translation>班《はん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/belonging_rows.py" />
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>第%1回</source>
            <translation>第《だい》%1回《かい》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>%1番めの列</source>
            <translation>%1番《ばん》めの列《れつ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>1行めは見出し</source>
            <translation>1行《ぎょう》めは見出《み・だ》し</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>ことばが入っている列はどれですか</source>
            <translation>ことばが入《はい》っている列《れつ》はどれですか</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>キーワード（A・B・C）の列はどれですか（なければそのまま）</source>
            <translation>キーワード（A・B・C）の列《れつ》はどれですか（なければそのまま）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>列の名前を押して選び、「つぎへ」を押してください。</source>
            <translation>列《れつ》の名前《な・まえ》を押《お》して選《えら》び、「つぎへ」を押《お》してください。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>対話の番号や問いの列はどれですか（なければそのまま）</source>
            <translation>対話《たい・わ》の番号《ばん・ごう》や問《と》いの列《れつ》はどれですか（なければそのまま）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>班の列はどれですか（なければそのまま）</source>
            <translation>班《はん》の列《れつ》はどれですか（なければそのまま）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/column_picker.py" />
            <source>（個人の情報）</source>
            <translation>（個人《こ・じん》の情報《じょう・ほう》）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>いまの版を残す</source>
            <translation>いまの版《はん》を残《のこ》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>ここまで戻す</source>
            <translation>ここまで戻《もど》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>この版に戻す</source>
            <translation>この版《はん》に戻《もど》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>まだ何もしていません。</source>
            <translation>まだ何《なに》もしていません。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>ポスターに戻す</source>
            <translation>ポスターに戻《もど》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>作業の間、5分ごとに残ります。</source>
            <translation>作業《さぎょう》の間《あいだ》、5分《ふん》ごとに残《のこ》ります。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>前の版</source>
            <translation>前《まえ》の版《はん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>前の版・けしたもの</source>
            <translation>前《まえ》の版《ばん》・けしたもの</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/history_page.py" />
            <source>残した版</source>
            <translation>残《のこ》した版《はん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>「認める」は上のことば、「ふせる」は → のことばを使います。あとで「確認まち」からも決められます。</source>
            <translation>「認《みと》める」は上《うえ》のことば、「ふせる」は → のことばを使《つか》います。あとで「確認《かく・にん》まち」からも決《き》められます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>カード %1まい</source>
            <translation>カード %1まい</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <location filename="../../poster_studio/ui/incoming.py" />
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>カードを取り込む</source>
            <translation>カードを取《と》り込《こ》む</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>個人の情報かもしれません</source>
            <translation>個人《こ・じん》の情報《じょう・ほう》かもしれません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>取り込む</source>
            <translation>取《と》り込《こ》む</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>新しいカードはありません。</source>
            <translation>新《あたら》しいカードはありません。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>確かめるもの</source>
            <translation>確《たし》かめるもの</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <location filename="../../poster_studio/ui/full_pages/review_page.py" />
            <source>認める</source>
            <translation>認《みと》める</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/import_page.py" />
            <source>読まずに捨てた個人あてのことば</source>
            <translation>読《よ》まずに捨《す》てた個人《こ・じん》あてのことば</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>ことわり書き</source>
            <translation>ことわり書《が》き</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>ポスターに入れる</source>
            <translation>ポスターに入《い》れる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>ポスターを作る回</source>
            <translation>ポスターを作《つく》る回《かい》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>主催</source>
            <translation>主催《しゅさい》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>主催と全体</source>
            <translation>主催《しゅさい》と全体《ぜん・たい》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <location filename="../../assets/templates/t1.json" />
            <location filename="../../assets/templates/t3.json" />
            <source>問い</source>
            <translation>問《と》い</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>問い、日にち、連絡先などは、ここからすべてのポスターに入ります。人が書きかえたことばは、そのまま残ります。</source>
            <translation>問《と》い、日《ひ》にち、連絡《れんらく》先《さき》などは、ここからすべてのポスターに入《はい》ります。人《ひと》が書《か》きかえたことばは、そのまま残《のこ》ります。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>回の名前</source>
            <translation>回《かい》の名前《な・まえ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>回をふやす</source>
            <translation>回《かい》をふやす</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>対話{}</source>
            <translation>対話《たい・わ》{}</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>対話をふやす</source>
            <translation>対話《たい・わ》をふやす</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>日にち</source>
            <translation>日《ひ》にち</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>班の数</source>
            <translation>班《はん》の数《かず》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>第{}回</source>
            <translation>第《だい》{}回《かい》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>連絡先</source>
            <translation>連絡《れんらく》先《さき》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/programme_page.py" />
            <source>進行表</source>
            <translation>進行《しん・こう》表《ひょう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/review_page.py" />
            <source>ぜんぶ決まりました。</source>
            <translation>ぜんぶ決《き》まりました。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/review_page.py" />
            <source>使わない</source>
            <translation>使《つか》わない</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/review_page.py" />
            <source>名前や連絡先が入っているかもしれません。決めるまで、ポスターには置けません。
「認める」はこのまま使います。「ふせる」は名前などを〔参加者〕のように替えて使います。「使わない」はカードをやめます。まちがえたら「もどす」で戻せます。ふせた名前は消えて、もう出てきません。</source>
            <translation>名前《な・まえ》や連絡《れん・らく》先《さき》が入《はい》っているかもしれません。決《き》めるまで、ポスターには置《お》けません。
「認《みと》める」はこのまま使《つか》います。「ふせる」は名前《な・まえ》などを〔参加《さん・か》者《しゃ》〕のように替《か》えて使《つか》います。「使《つか》わない」はカードをやめます。まちがえたら「もどす」で戻《もど》せます。ふせた名前《な・まえ》は消《き》えて、もう出《で》てきません。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/review_page.py" />
            <source>確認まちのカード</source>
            <translation>確認《かく・にん》まちのカード</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/full_pages/template_page.py" />
            <source>ひな形を選ぶ</source>
            <translation>ひな形《がた》を選《えら》ぶ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/incoming.py" />
            <source>SVG の絵は置けません</source>
            <translation>SVG の絵《え》は置《お》けません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/incoming.py" />
            <source>ウェブのアドレスだけでは置けません</source>
            <translation>ウェブのアドレスだけでは置《お》けません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/incoming.py" />
            <source>コピーした表</source>
            <translation>コピーした表《ひょう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/incoming.py" />
            <source>写真や絵は JPEG か PNG にしてください</source>
            <translation>写真《しゃしん》や絵《え》は JPEG か PNG にしてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/incoming.py" />
            <source>写真を保存してから、そのファイルを置いてください</source>
            <translation>写真《しゃしん》を保存《ほ・ぞん》してから、そのファイルを置《お》いてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/incoming.py" />
            <source>新しいポスターを先につくってください</source>
            <translation>新《あたら》しいポスターを先《さき》につくってください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/main_window.py" />
            <source>新しいワークショップをしまう場所</source>
            <translation>新《あたら》しいワークショップをしまう場所《ば・しょ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/picture_intake.py" />
            <source>パソコンにコピーしてから開いてください</source>
            <translation>パソコンにコピーしてから開《ひら》いてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/picture_intake.py" />
            <source>写真 (*.jpg *.jpeg *.png *.heic *.heif *.webp *.gif *.bmp *.tif *.tiff)</source>
            <translation>写真《しゃ・しん》 (*.jpg *.jpeg *.png *.heic *.heif *.webp *.gif *.bmp *.tif *.tiff)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/picture_intake.py" />
            <source>写真のファイルが読めません</source>
            <translation>写真《しゃ・しん》のファイルが読《よ》めません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/picture_intake.py" />
            <location filename="../../poster_studio/ui/side/picture_tab.py" />
            <source>写真をえらぶ</source>
            <translation>写真《しゃ・しん》をえらぶ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/picture_intake.py" />
            <source>写真を読みこんでいます…</source>
            <translation>写真《しゃ・しん》を読《よ》みこんでいます…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/picture_intake.py" />
            <source>前の写真がまだ終わっていません。少し待って、もう一度お願いします。</source>
            <translation>前《まえ》の写真《しゃ・しん》がまだ終《お》わっていません。少《すこ》し待《ま》って、もう一度《いち・ど》お願《ねが》いします。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/picture_intake.py" />
            <source>顔をぼかしています…</source>
            <translation>顔《かお》をぼかしています…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/__init__.py" />
            <source>ならべ方</source>
            <translation>ならべ方《かた》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/__init__.py" />
            <source>位置</source>
            <translation>位置《い・ち》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/arranging.py" />
            <source>中</source>
            <translation>中《なか》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/arranging.py" />
            <source>等しく</source>
            <translation>等《ひと》しく</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/arranging.py" />
            <source>重なり</source>
            <translation>重《かさ》なり</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/drawing.py" />
            <source>かく道具</source>
            <translation>かく道具《どう・ぐ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/drawing.py" />
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>太い</source>
            <translation>太《ふと》い</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/drawing.py" />
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>細い</source>
            <translation>細《ほそ》い</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/drawing.py" />
            <source>線の太さ</source>
            <translation>線《せん》の太《ふと》さ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <source>どこから測るか</source>
            <translation>どこから測《はか》るか</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>まん中</source>
            <translation>まん中《なか》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <source>上から</source>
            <translation>上《うえ》から</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <source>右下</source>
            <translation>右下《みぎ・した》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <source>左から</source>
            <translation>左《ひだり》から</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <source>左上</source>
            <translation>左上《ひだり・うえ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/frame_fields.py" />
            <source>高さ</source>
            <translation>高《たか》さ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/looks.py" />
            <source>ぜんぶのカードを同じに</source>
            <translation>ぜんぶのカードを同《おな》じに</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/looks.py" />
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>形</source>
            <translation>形《かたち》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/looks.py" />
            <source>見せるもの</source>
            <translation>見《み》せるもの</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>だめと言った</source>
            <translation>だめと言《い》った</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>ひし形</source>
            <translation>ひし形《がた》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>もとの明るさに戻す</source>
            <translation>もとの明《あか》るさに戻《もど》す</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>よいと言った</source>
            <translation>よいと言《い》った</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>人はいない</source>
            <translation>人《ひと》はいない</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>会場だけなら</source>
            <translation>会場《かい・じょう》だけなら</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>入れかえる</source>
            <translation>入《い》れかえる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>六角</source>
            <translation>六角《ろっ・かく》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>写っている人</source>
            <translation>写《うつ》っている人《ひと》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>写っている人は、のせてよいと言いましたか</source>
            <translation>写《うつ》っている人《ひと》は、のせてよいと言《い》いましたか</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>切り取り</source>
            <translation>切《き》り取《と》り</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>四角</source>
            <translation>四角《し・かく》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>大きさ</source>
            <translation>大《おお》きさ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <source>明るさ</source>
            <translation>明《あか》るさ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <location filename="../../assets/stickers/stickers.json" />
            <source>星</source>
            <translation>星《ほし》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/pictures.py" />
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>角まる</source>
            <translation>角《かど》まる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/piles.py" />
            <source>このことばを使う</source>
            <translation>このことばを使《つか》う</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/piles.py" />
            <source>ます目</source>
            <translation>ます目《め》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/piles.py" />
            <source>問いに</source>
            <translation>問《と》いに</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/piles.py" />
            <source>山のならべ方</source>
            <translation>山《やま》のならべ方《かた》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/piles.py" />
            <source>横に</source>
            <translation>横《よこ》に</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/piles.py" />
            <source>見出しに</source>
            <translation>見出《み・だ》しに</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/qr.py" />
            <source>例 www.city.kamakura…</source>
            <translation>例《れい》 www.city.kamakura…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/qr.py" />
            <source>読みとると開くアドレス</source>
            <translation>読《よ》みとると開《ひら》くアドレス</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>まわりの線</source>
            <translation>まわりの線《せん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>三角</source>
            <translation>三角《さん・かく》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>両方</source>
            <translation>両方《りょう・ほう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>太い矢</source>
            <translation>太《ふと》い矢《や》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>実線</source>
            <translation>実線《じっ・せん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>少し</source>
            <translation>少《すこ》し</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>点線</source>
            <translation>点線《てん・せん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>片方</source>
            <translation>片方《かた・ほう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>破線</source>
            <translation>破線《は・せん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>線なし</source>
            <translation>線《せん》なし</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>角の丸み</source>
            <translation>角《かど》の丸《まる》み</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/shapes.py" />
            <source>角の数</source>
            <translation>角《かど》の数《かず》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>たて書き</source>
            <translation>たて書《が》き</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>よこ書き</source>
            <translation>よこ書《が》き</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>両はし</source>
            <translation>両《りょう》はし</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <location filename="../../poster_studio/ui/start/appearance_row.py" />
            <source>大きく</source>
            <translation>大《おお》きく</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>小さく</source>
            <translation>小《ちい》さく</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words.py" />
            <source>書く</source>
            <translation>書《か》く</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>大きさ(pt)</source>
            <translation>大《おお》きさ(pt)</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>枠いっぱい</source>
            <translation>枠《わく》いっぱい</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/sections/words_fold.py" />
            <source>枠に入らないとき</source>
            <translation>枠《わく》に入《はい》らないとき</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/drawer_panel.py" />
            <source>このひな形に場所がないことばです。印刷されません。</source>
            <translation>このひな形《がた》に場所《ば・しょ》がないことばです。印刷《いん・さつ》されません。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/drawer_panel.py" />
            <source>残り</source>
            <translation>残《のこ》り</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/drawer_panel.py" />
            <location filename="../../poster_studio/ui/tray/card_list.py" />
            <source>置く</source>
            <translation>置《お》く</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/element_tab.py" />
            <source>まだ何もありません。カードや文字を置くと、ここに並びます。</source>
            <translation>まだ何《なに》もありません。カードや文字《もじ》を置《お》くと、ここに並《なら》びます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/element_tab.py" />
            <source>写真の説明（読み上げ用）</source>
            <translation>写真《しゃ・しん》の説明《せつ・めい》（読《よ》み上《あ》げ用《よう》）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/element_tab.py" />
            <source>名前</source>
            <translation>名前《な・まえ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/element_tab.py" />
            <source>名前を変える（2回続けて押しても変えられます）</source>
            <translation>名前《な・まえ》を変《か》える（2回《かい》続《つづ》けて押《お》しても変《か》えられます）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/element_tab.py" />
            <source>読む順（上から）</source>
            <translation>読《よ》む順《じゅん》（上《うえ》から）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/paper_choice.py" />
            <source>紙の大きさ</source>
            <translation>紙《かみ》の大《おお》きさ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/picture_tab.py" />
            <source>このワークショップの写真</source>
            <translation>このワークショップの写真《しゃ・しん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/picture_tab.py" />
            <source>ファイルをポスターの上に引っぱっても、コピーして貼りつけても置けます。</source>
            <translation>ファイルをポスターの上《うえ》に引《ひ》っぱっても、コピーして貼《は》りつけても置《お》けます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/picture_tab.py" />
            <source>写真 {}</source>
            <translation>写真《しゃ・しん》 {}</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/side_tabs.py" />
            <source>ひな形</source>
            <translation>ひな形《がた》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/side_tabs.py" />
            <source>一覧</source>
            <translation>一覧《いち・らん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/sticker_tab.py" />
            <source>その名前のシールはありません。</source>
            <translation>その名前《な・まえ》のシールはありません。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/sticker_tab.py" />
            <source>名前でさがす</source>
            <translation>名前《な・まえ》でさがす</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/sticker_tab.py" />
            <source>押すとポスターのまん中に、引っぱると好きな所に貼れます。</source>
            <translation>押《お》すとポスターのまん中《なか》に、引《ひ》っぱると好《す》きな所《ところ》に貼《は》れます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/template_tab.py" />
            <source>ことばもカードもそのまま移ります。</source>
            <translation>ことばもカードもそのまま移《うつ》ります。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/template_tab.py" />
            <source>紙</source>
            <translation>紙《かみ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/side/template_tab.py" />
            <source>色のテーマ</source>
            <translation>色《いろ》のテーマ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/start/start_screen.py" />
            <source>さいきん開いたワークショップ</source>
            <translation>さいきん開《ひら》いたワークショップ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/start/start_screen.py" />
            <source>みんなの声から、ひとつのポスターへ。</source>
            <translation>みんなの声《こえ》から、ひとつのポスターへ。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/start/start_screen.py" />
            <source>新しくつくる</source>
            <translation>新《あたら》しくつくる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/start/start_screen.py" />
            <source>見本を見る　　六つの班のポスターで、自由にためせます</source>
            <translation>見本《み・ほん》を見《み》る　　六《むっ》つの班《はん》のポスターで、自由《じゆう》にためせます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/start/start_screen.py" />
            <location filename="../../poster_studio/ui/together/join_page.py" />
            <location filename="../../poster_studio/ui/together/seat_step.py" />
            <source>部屋に入る</source>
            <translation>部屋《へや》に入《はい》る</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/check_step.py" />
            <source>同じです</source>
            <translation>同《おな》じです</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/check_step.py" />
            <source>数字をくらべてください</source>
            <translation>数字《すう・じ》をくらべてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/check_step.py" />
            <source>部屋をひらいた人の画面の「確かめる数字」と同じなら、ほんものの部屋です。</source>
            <translation>部屋《へや》をひらいた人《ひと》の画面《が・めん》の「確《たし》かめる数字《すう・じ》」と同《おな》じなら、ほんものの部屋《へや》です。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/closing_part.py" />
            <source>すぐ止める</source>
            <translation>すぐ止《と》める</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/closing_part.py" />
            <source>締切にする（5秒後）</source>
            <translation>締切《しめきり》にする（5秒《びょう》後《ご》）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/closing_part.py" />
            <source>締切のあいだは、進行役だけが書けます。ほかの人は見るだけです。</source>
            <translation>締切《しめきり》のあいだは、進行《しん・こう》役《やく》だけが書《か》けます。ほかの人《ひと》は見《み》るだけです。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/closing_part.py" />
            <source>締切をとく</source>
            <translation>締切《しめきり》をとく</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/closing_part.py" />
            <source>進行役</source>
            <translation>進行《しん・こう》役《やく》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/doings.py" />
            <source>入力中</source>
            <translation>入力《にゅう・りょく》中《ちゅう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>このパソコンのアドレス：{}</source>
            <translation>このパソコンのアドレス：{}</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>ほかのパソコンで「部屋に入る」を押し、このコードを入れます。</source>
            <translation>ほかのパソコンで「部屋《へや》に入《はい》る」を押《お》し、このコードを入《い》れます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>コードで入る人の画面にも、同じ数字が出ます。</source>
            <translation>コードで入《はい》る人《ひと》の画面《が・めん》にも、同《おな》じ数字《すう・じ》が出《で》ます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>確かめる数字</source>
            <translation>確《たし》かめる数字《すう・じ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>見るだけのリンク</source>
            <translation>見《み》るだけのリンク</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>進行役のリンク</source>
            <translation>進行《しん・こう》役《やく》のリンク</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>部屋に入るQRコード</source>
            <translation>部屋《へや》に入《はい》るQRコード</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/invitation.py" />
            <source>部屋のコード</source>
            <translation>部屋《へや》のコード</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/join_page.py" />
            <source>数字がちがうときは入りません。コードをもう一度確かめてください。</source>
            <translation>数字《すう・じ》がちがうときは入《はい》りません。コードをもう一度《いち・ど》確《たし》かめてください。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/join_page.py" />
            <source>部屋のポスターを受け取っています…</source>
            <translation>部屋《へや》のポスターを受《う》け取《と》っています…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/join_page.py" />
            <source>部屋をさがしています…</source>
            <translation>部屋《へや》をさがしています…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>{}　別のポスター</source>
            <translation>{}　別《べつ》のポスター</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>{}についていく</source>
            <translation>{}についていく</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>{}についていくのをやめる</source>
            <translation>{}についていくのをやめる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>{}人</source>
            <translation>{}人《にん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>あなた（{}）</source>
            <translation>あなた（{}）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>ほか{}人</source>
            <translation>ほか{}人《にん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/people.py" />
            <source>部屋を見る</source>
            <translation>部屋《へや》を見《み》る</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>ほかのパソコンから入れないときは</source>
            <translation>ほかのパソコンから入《はい》れないときは</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>みんなが同じ Wi-Fi につながっているか確かめます。</source>
            <translation>みんなが同《おな》じ Wi-Fi につながっているか確《たし》かめます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>ファイアウォールの確認が出たら「許可」を押します。</source>
            <translation>ファイアウォールの確認《かくにん》が出《で》たら「許可《きょか》」を押《お》します。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>会場の Wi-Fi には、パソコンどうしをつながせないものがあります。スマホのテザリングか、別のルーターを使ってください。</source>
            <translation>会場《かい・じょう》の Wi-Fi には、パソコンどうしをつながせないものがあります。スマホのテザリングか、別《べつ》のルーターを使《つか》ってください。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>部屋をとじる</source>
            <translation>部屋《へや》をとじる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_page.py" />
            <source>部屋をひらく</source>
            <translation>部屋《へや》をひらく</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>%1がよんでいます</source>
            <translation>%1がよんでいます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>%1の画面を見ています</source>
            <translation>%1の画面《が・めん》を見《み》ています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>あと%1秒で締切です。書いたものは残ります。</source>
            <translation>あと%1秒《びょう》で締切《しめきり》です。書《か》いたものは残《のこ》ります。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>あとで共有</source>
            <translation>あとで共有《きょう・ゆう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>いまは行かない</source>
            <translation>いまは行《い》かない</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>このパソコンで部屋をひらきます。ほかの人もここに集まります。</source>
            <translation>このパソコンで部屋《へや》をひらきます。ほかの人《ひと》もここに集《あつ》まります。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>この部屋をつづける</source>
            <translation>この部屋《へや》をつづける</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>入れません</source>
            <translation>入《はい》れません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>写真を受け取っています（あと%1枚）</source>
            <translation>写真《しゃしん》を受《う》け取《と》っています（あと%1枚《まい》）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>前と同じ番号（ポート）が使われていたので、別の番号でひらきました。前のリンクでは入れません。いまのコードかリンクを伝えてください。</source>
            <translation>前《まえ》と同《おな》じ番号《ばん・ごう》（ポート）が使《つか》われていたので、別《べつ》の番号《ばん・ごう》でひらきました。前《まえ》のリンクでは入《はい》れません。いまのコードかリンクを伝《つた》えてください。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>止めています</source>
            <translation>止《と》めています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>締切です</source>
            <translation>締切《しめきり》です</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>見に行く</source>
            <translation>見《み》に行《い》く</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>部屋がとじました。作業はこのパソコンにあります。</source>
            <translation>部屋《へや》がとじました。作業《さぎょう》はこのパソコンにあります。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/room_words.py" />
            <source>部屋をひらいています…</source>
            <translation>部屋《へや》をひらいています…</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/seat_choice.py" />
            <source>{}：ほかの席がつかっています</source>
            <translation>{}：ほかの席《せき》がつかっています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/seat_choice.py" />
            <source>動物</source>
            <translation>動物《どう・ぶつ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/seat_choice.py" />
            <source>名前は聞きません。みんなには、この色と動物で見えます。</source>
            <translation>名前《な・まえ》は聞《き》きません。みんなには、この色《いろ》と動物《どう・ぶつ》で見《み》えます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/seat_choice.py" />
            <source>席をえらぶ</source>
            <translation>席《せき》をえらぶ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/seat_step.py" />
            <source>どの班のポスターですか</source>
            <translation>どの班《はん》のポスターですか</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/seats_part.py" />
            <source>部屋にいる人（{}人）</source>
            <translation>部屋《へや》にいる人《ひと》（{}人《にん》）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/secret_step.py" />
            <source>コードの最初の5文字</source>
            <translation>コードの最初《さい・しょ》の5文字《もじ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/secret_step.py" />
            <source>例：4F7K9</source>
            <translation>例《れい》：4F7K9</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/secret_step.py" />
            <source>進行役の画面のコードの、最初の5文字を入れてください。</source>
            <translation>進行《しん・こう》役《やく》の画面《が・めん》のコードの、最初《さい・しょ》の5文字《もじ》を入《い》れてください。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/where_step.py" />
            <source>さがしています… 見つからないときは、下にコードを入れてください。</source>
            <translation>さがしています… 見《み》つからないときは、下《した》にコードを入《い》れてください。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/where_step.py" />
            <source>リンクかコードで入る</source>
            <translation>リンクかコードで入《はい》る</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/where_step.py" />
            <source>例：4F7K-9QXM-2A01</source>
            <translation>例《れい》：4F7K-9QXM-2A01</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/where_step.py" />
            <source>無題の部屋</source>
            <translation>無題《む・だい》の部屋《へや》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/where_step.py" />
            <source>近くの部屋</source>
            <translation>近《ちか》くの部屋《へや》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/together/where_step.py" />
            <source>進行役の画面に出ている12文字のコードか、アドレスか、もらったリンクを入れます。</source>
            <translation>進行《しん・こう》役《やく》の画面《が・めん》に出《で》ている12文字《もじ》のコードか、アドレスか、もらったリンクを入《い》れます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/card_list.py" />
            <source>共感</source>
            <translation>共感《きょう・かん》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/card_list.py" />
            <source>編集</source>
            <translation>編集《へん・しゅう》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/card_list.py" />
            <source>見る</source>
            <translation>見《み》る</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/card_rows.py" />
            <source>%1まい</source>
            <translation>%1まい</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/card_rows.py" />
            <source>第%1回 対話%2</source>
            <translation>第《だい》%1回《かい》 対話《たい・わ》%2</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>ことばを直したカードだけ</source>
            <translation>ことばを直《なお》したカードだけ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>すべての回</source>
            <translation>すべての回《かい》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>すべての対話</source>
            <translation>すべての対話《たい・わ》</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>共感あり</source>
            <translation>共感《きょう・かん》あり</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>共感のあるカードだけ</source>
            <translation>共感《きょう・かん》のあるカードだけ</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_filter.py" />
            <source>直したもの</source>
            <translation>直《なお》したもの</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>のこり %1 まい</source>
            <translation>のこり %1 まい</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>まだカードがありません。チャットやエクセルのファイルを取り込むと、ここに並びます。</source>
            <translation>まだカードがありません。チャットやエクセルのファイルを取《と》り込《こ》むと、ここに並《なら》びます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>もうポスターに置いてあります。</source>
            <translation>もうポスターに置《お》いてあります。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>使っていない %1 まい</source>
            <translation>使《つか》っていない %1 まい</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>確認がすむと、ここに並びます。</source>
            <translation>確認《かく・にん》がすむと、ここに並《なら》びます。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/ui/tray/tray_panel.py" />
            <source>確認まち %1まい</source>
            <translation>確認《かく・にん》まち %1まい</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/merging.py" />
            <source>「%1」と「%2」は別のワークショップです</source>
            <translation>「%1」と「%2」は別《べつ》のワークショップです</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/merging.py" />
            <source>カードに別の番号をつける</source>
            <translation>カードに別《べつ》の番号《ばん・ごう》をつける</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/merging.py" />
            <source>ファイルを合わせる</source>
            <translation>ファイルを合《あ》わせる</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/merging.py" />
            <source>同じファイルから分かれた二つを選んでください</source>
            <translation>同《おな》じファイルから分《わ》かれた二《ふた》つを選《えら》んでください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/merging.py" />
            <source>番号が重なったカードに別の番号をつけました（%1）</source>
            <translation>番号《ばん・ごう》が重《かさ》なったカードに別《べつ》の番号《ばん・ごう》をつけました（%1）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>60 MB、8,000 万画素までに縮めてください</source>
            <translation>60 MB、8,000 万《まん》画素《が・そ》までに縮《ちぢ》めてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>JPEG か PNG で保存し直してください</source>
            <translation>JPEG か PNG で保存《ほ・ぞん》し直《なお》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>JPEG で保存し直してください（iPhone の設定は「互換性優先」）</source>
            <translation>JPEG で保存《ほ・ぞん》し直《なお》してください（iPhone の設定《せっ・てい》は「互換《ご・かん》性《せい》優先《ゆう・せん》」）</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>このパソコンでは HEIC の写真を読めません</source>
            <translation>このパソコンでは HEIC の写真《しゃ・しん》を読《よ》めません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>この種類の写真は使えません</source>
            <translation>この種類《しゅ・るい》の写真《しゃ・しん》は使《つか》えません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>元の写真から取り込み直してください</source>
            <translation>元《もと》の写真《しゃ・しん》から取《と》り込《こ》み直《なお》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>写真が大きすぎます</source>
            <translation>写真《しゃ・しん》が大《おお》きすぎます</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/pictures.py" />
            <source>写真のファイルが壊れています</source>
            <translation>写真《しゃ・しん》のファイルが壊《こわ》れています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>%1 件の変更が読めませんでした。</source>
            <translation>%1 件《けん》の変更《へん・こう》が読《よ》めませんでした。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1-wal」を消さずに残し、空き容量を増やしてから、開いて閉じ直してください</source>
            <translation>「%1-wal」を消《け》さずに残《のこ》し、空《あ》き容量《よう・りょう》を増《ふ》やしてから、開《ひら》いて閉《と》じ直《なお》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1」に書き込めません</source>
            <translation>「%1」に書《か》き込《こ》めません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1」はもうあります</source>
            <translation>「%1」はもうあります</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1」はワークショップのファイルではないか、壊れています</source>
            <translation>「%1」はワークショップのファイルではないか、壊《こわ》れています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1」は新しい版の Poster Studio で作られています</source>
            <translation>「%1」は新《あたら》しい版《はん》の Poster Studio で作《つく》られています</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1」は閲覧だけで開いているので、保存できません</source>
            <translation>「%1」は閲覧《えつ・らん》だけで開《ひら》いているので、保存《ほ・ぞん》できません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>「%1」を開けません</source>
            <translation>「%1」を開《ひら》けません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>ほかのプログラムで使っていないか、読む権利があるかを確かめてください</source>
            <translation>ほかのプログラムで使《つか》っていないか、読《よ》む権利《けん・り》があるかを確《たし》かめてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>ファイルの一部が壊れていたので、読めるところまで戻しました。</source>
            <translation>ファイルの一部《いち・ぶ》が壊《こわ》れていたので、読《よ》めるところまで戻《もど》しました。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>フォルダー「%1」が見つかりません</source>
            <translation>フォルダー「%1」が見《み》つかりません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>ポスター %1 はありません</source>
            <translation>ポスター %1 はありません</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>ポスターの一覧から選んでください</source>
            <translation>ポスターの一覧《いち・らん》から選《えら》んでください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>元のファイルは「%1」に残してあります。</source>
            <translation>元《もと》のファイルは「%1」に残《のこ》してあります。</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>先にフォルダーを作るか、別の場所を選んでください</source>
            <translation>先《さき》にフォルダーを作《つく》るか、別《べつ》の場所《ば・しょ》を選《えら》んでください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>別のファイルを選ぶか、控えのコピーを開いてください</source>
            <translation>別《べつ》のファイルを選《えら》ぶか、控《ひか》えのコピーを開《ひら》いてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>別の名前にしてください</source>
            <translation>別《べつ》の名前《な・まえ》にしてください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>変更は保存しましたが、「%1」一つにまとめられませんでした</source>
            <translation>変更《へん・こう》は保存《ほ・ぞん》しましたが、「%1」一《ひと》つにまとめられませんでした</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>空き容量と書き込む権利を確かめるか、別の場所を選んでください</source>
            <translation>空《あ》き容量《よう・りょう》と書《か》き込《こ》む権利《けん・り》を確《たし》かめるか、別《べつ》の場所《ば・しょ》を選《えら》んでください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/problems.py" />
            <source>開いている別の Poster Studio を閉じて、開き直してください</source>
            <translation>開《ひら》いている別《べつ》の Poster Studio を閉《と》じて、開《ひら》き直《なお》してください</translation>
        </message>
        <message>
            <location filename="../../poster_studio/workshop_io/workshop_file.py" />
            <source>ポスターを追加</source>
            <translation>ポスターを追加《つい・か》</translation>
        </message>
    </context>
</TS>
