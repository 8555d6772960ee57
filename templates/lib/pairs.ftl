<#-- The words of two plans side by side, for their pages and for the script that puts others together. -->
<#assign verdicts = {
  "verbatim": "nguyên văn",
  "figures": "khác số liệu",
  "reworded": "diễn đạt lại",
  "partly": "một phần nguyên văn",
  "elsewhere": "có ý giống ở đoạn khác",
  "own": "nội dung riêng"
}>
<#assign recurrences = {
  "annual": "hằng năm",
  "semi-annual": "6 tháng một lần",
  "quarterly": "hằng quý",
  "monthly": "hằng tháng",
  "periodic": "định kỳ",
  "continuous": "thường xuyên"
}>

<#-- What the marks mean; first and second: names of the two plans. -->
<#macro key first second>
<p class="hint">So theo từng câu, từng vế, không kể chữ hoa, dấu câu và số thứ tự; tên văn bản, phần mở đầu, nơi nhận và chữ ký không đem so; đề mục thì có. <del>Chữ gạch ngang</del> chỉ có ở ${first}, <ins>chữ gạch chân</ins> chỉ có ở ${second}, <ins class="diff-figure"><span data-on="page">khung đậm</span><span data-on="fragment" hidden>chữ đậm</span></ins> là con số khác nhau, <span class="diff-own"><span data-on="page">vạch chấm</span><span data-on="fragment" hidden>chữ nghiêng</span></span> là câu bên kia không có.</p>
</#macro>

<#-- Words as an attribute: id=words|id=words. -->
<#macro words name table>data-${name}="<#list table as id, words>${id}=${words}<#sep>|</#list>"</#macro>
