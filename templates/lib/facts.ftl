<#-- The facts box: every key of the front matter; what the copy does not state says so. -->
<#import "labels.ftl" as labels>
<#assign root = content.rootpath>

<#macro box plan>
<#local meta = plan.metadata>
<section class="facts" aria-labelledby="thong-tin">
<h2 id="thong-tin">Thông tin văn bản</h2>
<dl>
<@fact "Số, ký hiệu"><@stated meta.number!/></@fact>
<@fact "Ngày ban hành"><@stated (meta.issued??)?then(labels.day(meta.issued!"0-0-0"), "")/></@fact>
<@fact "Cơ quan ban hành">${meta.issuer}</@fact>
<@fact "Loại văn bản">${labels.kinds[meta.kind]}</@fact>
<@fact "Cấp ban hành">${labels.levels[meta.level]}</@fact>
<@fact "Địa phương"><#if content.places?has_content><#list content.places as place><#if place.address??><a href="${root}${place.address}">${place.name}</a><#else>${place.name}</#if><#sep> › </#list><#if content.places?size gt 1> <span class="hint">(theo danh mục địa phương của cổng)</span></#if><#elseif meta.place??><span class="hint">Danh mục địa phương của cổng chưa có nơi này.</span><#else><@stated ""/></#if></@fact>
<@fact "Người ký"><#if meta.signatory??>${meta.signatory.name}<#if meta.signatory.position??>, ${meta.signatory.position}<#else> (chức vụ: <i>bản sao không nêu</i>)</#if><#else><@stated ""/></#if></@fact>
<@fact "Thực hiện văn bản"><#if meta.implemented?has_content><ul><#list meta.implemented as higher><li>${higher.number}<#if higher.date??>, ngày ${labels.day(higher.date)}<#else>, <i>không nêu ngày</i></#if><#if higher.issuer??>, ${higher.issuer}<#else>, <i>không nêu nơi ban hành</i></#if></li></#list></ul><#else><@stated ""/></#if></@fact>
<#if content.parentCard??>
<@fact "Cụ thể hóa văn bản"><a href="${root}${content.parentCard.address}">${content.parentCard.plan.metadata.shortName}</a></@fact>
</#if>
<#if content.replacesCard??>
<@fact "Thay cho"><a href="${root}${content.replacesCard.address}">${content.replacesCard.plan.metadata.shortName}</a></@fact>
</#if>
<@fact "Tên gọi trên cổng">${meta.shortName} (mã <code>${meta.id}</code><#if meta.aliases?has_content>; mã cũ <#list meta.aliases as alias><code>${alias}</code><#sep>, </#list></#if>)</@fact>
<@fact "Lên cổng"><time datetime="${meta.published}">${labels.day(meta.published)}</time><#if meta.updated??>, cập nhật <time datetime="${meta.updated}">${labels.day(meta.updated)}</time></#if></@fact>
<@fact "Bản gốc của cơ quan ban hành"><#if meta.original??><a class="out" href="${meta.original}">${meta.original}</a><#else><i>Chưa có địa chỉ</i></#if></@fact>
<#if meta.source??>
<@fact "Bản được cung cấp"><#if content.suppliedFile??><a href="${content.suppliedFile}">${meta.source.file}</a><#else>${meta.source.file}</#if>, mã kiểm tra SHA-256: <code class="sum">${meta.source.sha256}</code></@fact>
<#else>
<@fact "Bản được cung cấp"><i>Không có tệp kèm theo</i></@fact>
</#if>
</dl>
</section>
</#macro>

<#macro fact name>
<div><dt>${name}</dt><dd><#nested></dd></div>
</#macro>

<#macro stated value><#if value?has_content>${value}<#else><i>${labels.notStated}</i></#if></#macro>
