<#-- Citations: what cite.js needs for those of passages, and that of a whole plan. -->
<#import "labels.ftl" as labels>

<#-- Who issued it, its title, its number and day where the copy states them; and what came in its place. -->
<#function source meta>
  <#return meta.issuer + ", " + meta.title + (meta.number??)?then(", số " + (meta.number!""), "")
      + (meta.issued??)?then(", ngày " + labels.day(meta.issued!"0-0-0"), "") + replaced()>
</#function>

<#function replaced>
  <#if !content.replacedBy??><#return ""></#if>
  <#local next = content.replacedBy.plan.metadata>
  <#return " (đã được thay bằng " + (next.number??)?then("số " + (next.number!""), next.shortName)
      + (next.issued??)?then(", ngày " + labels.day(next.issued!"0-0-0"), "") + ")">
</#function>

<#-- Where it was read, and in which state. -->
<#function portalWords meta>
  <#return portal.name + ", cập nhật ngày " + labels.day(content.changed?string)>
</#function>

<#macro passages meta>
<template data-cite data-source="${source(meta)}" data-portal="${portalWords(meta)}" data-address="${content.uri}" data-preamble="Phần mở đầu" data-footnotes="Cước chú" data-recipients="Nơi nhận" data-signature="Phần ký" data-read="bản đọc, đã sửa chỗ chép sai" data-supplied="đúng từng chữ bản được cung cấp" data-copied="Đã chép." data-selected="Trình duyệt không cho chép. Chữ đã được chọn sẵn: hãy chép bằng phím Ctrl+C hoặc bằng trình đơn của máy.">
<button type="button" class="cite" data-editorial aria-expanded="false">Trích dẫn</button>
<div class="cite-panel" role="group" aria-label="Trích dẫn" data-editorial>
<label>Trích dẫn để chép <textarea readonly rows="5" spellcheck="false"></textarea></label>
<p><button type="button" data-copy="all">Chép trích dẫn</button> <button type="button" data-copy="address">Chép địa chỉ</button> <button type="button">Đóng</button></p>
<p role="status"></p>
</div>
</template>
</#macro>

<#macro plan meta>
<p class="cite-plan"><b>Trích dẫn văn bản này:</b> <span>${source(meta)}. ${portalWords(meta)}: <span data-cite-address>${portal.baseUrl!}${content.uri}</span></span></p>
</#macro>
