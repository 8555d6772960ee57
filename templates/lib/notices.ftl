<#-- The notice for units and levels that ended or merged. It never says whether a text is in force. -->
<#import "labels.ftl" as labels>

<#-- notices: of a plan or a place; level: its level; single: one document, or a place and all its documents;
  dated: whether the copy states the day of issue. A unit of a level that ended needs no such day, one that merged does. -->
<#macro endings notices level single dated=true>
<#if notices?has_content>
<div class="notice" role="note">
<p><b>Lưu ý về đơn vị<#if single> ban hành</#if>.</b></p>
<#list notices as notice>
<#local date = labels.day(notice.ending.date)>
<p><#if single><#if dated || notice.kind == "LEVEL">Văn bản ban hành trước ngày ${date}. <#else>Bản sao không ghi ngày ban hành. Văn bản ban hành trước ngày ${date} là của đơn vị cũ. </#if></#if>Từ ngày ${single?then("đó", date)}, <#if notice.kind == "LEVEL">${labels.levelsInside[level]} kết thúc hoạt động (${notice.ending.basis}).<#elseif notice.ending.kind == "sap-nhap"><@merged notice/><#else><@ended notice/></#if></p>
</#list>
<p><#if single>Văn bản này<#else>Văn bản ban hành trước ngày đó</#if> được giữ nguyên như khi ban hành, kể cả tên đơn vị. Văn bản còn hiệu lực hay không do cơ quan kế thừa xác định.</p>
</div>
</#if>
</#macro>

<#macro merged notice><#t>
${labels.inside(notice.unitName!"đơn vị ban hành")}<@with notice " sáp nhập với đơn vị khác"/> (${notice.ending.basis}) và tiếp tục trong một đơn vị lớn hơn<@successor notice ", nay là "/>.<#t>
</#macro>

<#macro ended notice><#t>
${labels.inside(notice.unitName!"đơn vị ban hành")} kết thúc hoạt động<#if notice.withNames?has_content>,</#if><@with notice ""/> (${notice.ending.basis})<@successor notice "; đơn vị kế thừa: "/>.<#t>
</#macro>

<#macro with notice otherwise><#if notice.withNames?has_content> hợp nhất với ${labels.row(notice.withNames)}<#else>${otherwise}</#if></#macro>

<#macro successor notice words><#if notice.successorName??>${words}${labels.inside(notice.successorName)}</#if></#macro>
