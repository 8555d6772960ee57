<#import "lib/labels.ftl" as labels>
<#import "lib/matrix.ftl" as matrix>
<#import "lib/comparison.ftl" as comparison>
<#assign root = content.rootpath>
<#assign part = content.part cards = content.cards>
<#assign bare = content.fullAddress??>
<#assign wide = cards?size gt 4>
<#assign trail = (part.address == content.mainAddress)?then([], [{"name": "Chỉ tiêu", "address": content.mainAddress}])>
<@comparison.page way="chi-tieu" heading=content.title trail=trail scripts=bare?then([], ["matrix.js"])
    lead="Mỗi dòng một chỉ tiêu, mỗi cột một văn bản; cột đầu là Nghị quyết số 57-NQ/TW. Chọn một con số để đọc đúng đoạn văn đã nêu con số ấy.">
<#if !cards?has_content>
<p>Chưa có văn bản nào để đặt cạnh nhau ở trang này.</p>
<#else>
<@matrix.notes/>
<#if !bare><@filter/></#if>
<@comparison.pager/>
<#if wide><p data-on="page" class="hint scroll-hint" id="cach-xem">Khi bảng rộng hơn màn hình: cuộn ngang để xem các cột còn lại; bằng bàn phím, chọn bảng rồi dùng phím mũi tên.</p></#if>
<div class="matrix-scroll" role="region" tabindex="0" aria-labelledby="bang-ten"<#if wide> aria-describedby="cach-xem"</#if>>
<@matrix.table/>
</div>
<p id="khong-co" hidden>Không có văn bản nào hợp với lựa chọn này. Hãy bớt điều kiện lọc.</p>
<@comparison.pager/>
</#if>
<@comparison.groups "Chỉ tiêu"/>
</@comparison.page>

<#-- Hidden until matrix.js shows it: without scripts the whole table stands. -->
<#macro filter>
<#local present = [] provinces = {}>
<#list cards as card>
<#if !present?seq_contains(card.plan.metadata.level)><#local present += [card.plan.metadata.level]></#if>
<#if card.provinceId??><#local provinces += {card.provinceId: card.provinceName!}></#if>
</#list>
<form class="filter" id="loc" hidden>
<#if content.themes?size gt 1>
<p><label for="linh-vuc">Lĩnh vực</label> <select id="linh-vuc" name="linh-vuc"><option value="">Mọi lĩnh vực</option><#list content.themes as theme><option value="${theme.theme.id}">${theme.theme.name}</option></#list></select></p>
</#if>
<#if present?size gt 1>
<p><label for="cap">Cấp ban hành</label> <select id="cap" name="cap"><option value="">Mọi cấp</option><#list labels.levels as id, name><#if present?seq_contains(id)><option value="${id}">${name}</option></#if></#list></select></p>
</#if>
<#if provinces?size gt 1>
<p><label for="tinh">Tỉnh, thành phố</label> <select id="tinh" name="tinh"><option value="">Mọi nơi</option><#list provinces as id, name><option value="${id}">${name}</option></#list></select></p>
</#if>
<fieldset class="wide picks"><legend>Văn bản</legend>
<#list cards as card><label><input type="checkbox" name="van-ban" value="${card.plan.metadata.id}" checked> ${card.plan.metadata.shortName}</label> </#list>
</fieldset>
<p class="result"><output id="ket-qua" data-words="Đang hiện {rows} trong {allRows} dòng chỉ tiêu, {plans} trong {allPlans} văn bản."></output> <button type="reset">Bỏ lọc</button></p>
</form>
</#macro>
