<#-- The notice for units and levels that ended or merged. It never says whether a text is in force. -->
<#import "labels.ftl" as labels>

<#-- notices: of a plan or a place; level: its level; single: one document, or all that are listed. -->
<#macro endings notices level single>
<#if notices?has_content>
<div class="notice" role="note">
<p><b>Lưu ý về đơn vị ban hành.</b></p>
<#list notices as notice>
<p><#if notice.kind == "LEVEL"><@ofLevel notice level/><#elseif notice.ending.kind == "sap-nhap"><@merged notice/><#else><@ended notice/></#if></p>
</#list>
<p><#if single>Văn bản này<#else>Các văn bản ban hành trước thời điểm đó</#if> được giữ nguyên như khi ban hành, kể cả tên đơn vị. Văn bản còn hiệu lực hay không do cơ quan kế thừa xác định.</p>
</div>
</#if>
</#macro>

<#macro ofLevel notice level><#t>
Văn bản ban hành trước ngày ${labels.day(notice.ending.date)}, khi còn ${labels.levelsInside[level]}. <#t>
Từ ngày ${labels.day(notice.ending.date)}, ${labels.levelsInside[level]} kết thúc hoạt động (${notice.ending.basis}).<#t>
</#macro>

<#macro merged notice><#t>
Văn bản ban hành trước ngày ${labels.day(notice.ending.date)}. Từ ngày đó, ${labels.inside(notice.unitName!"đơn vị")} <#t>
<#if notice.withNames?has_content>hợp nhất với ${labels.row(notice.withNames)}<#else>sáp nhập với đơn vị khác</#if> (${notice.ending.basis}) <#t>
và tiếp tục trong một đơn vị lớn hơn<#if notice.successorName??>, nay là ${labels.inside(notice.successorName)}</#if>.<#t>
</#macro>

<#macro ended notice><#t>
Văn bản ban hành trước ngày ${labels.day(notice.ending.date)}. Từ ngày đó, ${labels.inside(notice.unitName!"đơn vị ban hành")} kết thúc hoạt động (${notice.ending.basis})<#t>
<#if notice.withNames?has_content>, hợp nhất với ${labels.row(notice.withNames)}</#if><#if notice.successorName??>; đơn vị kế thừa: ${labels.inside(notice.successorName)}</#if>.<#t>
</#macro>
